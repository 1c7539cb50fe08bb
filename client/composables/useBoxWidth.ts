import { onScopeDispose, ref, watch, type Ref, type ShallowRef } from 'vue';

/** The width of an element in pixels, as the page gives it; `usual` until it is known. The element may come and go. */
export function useBoxWidth(box: Readonly<ShallowRef<HTMLElement | null>>, usual: number): Ref<number> {
  const width = ref(usual);
  const resizing = new ResizeObserver(() => {
    const { clientWidth = 0 } = box.value ?? {};
    if (clientWidth > 0) width.value = clientWidth;
  });
  watch(
    box,
    (now) => {
      resizing.disconnect();
      if (now) resizing.observe(now);
    },
    { immediate: true, flush: 'post' },
  );
  onScopeDispose(() => resizing.disconnect());
  return width;
}
