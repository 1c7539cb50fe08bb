import { nextTick, watch, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';

/** Scrolls to the place that the address names (`#betweenness`), also when it is drawn only after an answer came. */
export function useAnchor(isDrawn: ComputedRef<boolean>): void {
  const route = useRoute();
  watch(
    [() => route.hash, isDrawn],
    async ([hash, drawn]) => {
      if (!hash || !drawn) return;
      await nextTick();
      document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView({ block: 'start' });
    },
    { immediate: true, flush: 'post' },
  );
}
