import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

/** Files dropped on an element; `isOver` while something is held above it. */
export function useFileDrop(
  zone: Readonly<Ref<HTMLElement | null>>,
  take: (files: readonly File[]) => void,
): { readonly isOver: Readonly<Ref<boolean>> } {
  const isOver = ref(false);
  const listening = new AbortController();

  function drop(event: DragEvent): void {
    event.preventDefault();
    isOver.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  }

  onMounted(() => {
    const { signal } = listening;
    zone.value?.addEventListener('drop', drop, { signal });
    zone.value?.addEventListener('dragleave', () => (isOver.value = false), { signal });
    zone.value?.addEventListener(
      'dragover',
      (event) => {
        // Without this the browser opens the file instead.
        event.preventDefault();
        isOver.value = true;
      },
      { signal },
    );
  });
  onBeforeUnmount(() => listening.abort());
  return { isOver };
}
