import { onBeforeUnmount, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useRoute, useRouter, type RouteLocationNormalized } from 'vue-router';

/**
 * Holds back who is about to leave the page while something is unsaved: `wanted` is where she was going, until she
 * leaves or stays. Closing the tab is asked about by the browser itself.
 */
export function useLeaveWarning(isUnsaved: MaybeRefOrGetter<boolean>) {
  const router = useRouter();
  const page = useRoute().name;
  const wanted = shallowRef<RouteLocationNormalized | null>(null);
  let mayLeave = false;
  const stopGuard = router.beforeEach((to) => {
    if (mayLeave || to.name === page || !toValue(isUnsaved)) return true;
    wanted.value = to;
    return false;
  });
  const askBrowser = (event: BeforeUnloadEvent): void => event.preventDefault();
  watch(
    () => toValue(isUnsaved),
    (unsaved) => (unsaved ? addEventListener : removeEventListener)('beforeunload', askBrowser),
    { immediate: true },
  );
  onBeforeUnmount(() => {
    stopGuard();
    removeEventListener('beforeunload', askBrowser);
  });

  return {
    wanted,
    stay(): void {
      wanted.value = null;
    },
    leave(): void {
      const to = wanted.value;
      if (!to) return;
      mayLeave = true;
      void router.push(to);
    },
  };
}
