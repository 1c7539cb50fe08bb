import { computed, ref, watch, type ComputedRef } from 'vue';

/** A long list in pages; another list starts at its first page. Pages count from 1. */
export function usePaging<Row>(rows: ComputedRef<readonly Row[]>, size: number) {
  const wanted = ref(1);
  watch(rows, () => {
    wanted.value = 1;
  });
  const pages = computed(() => Math.max(1, Math.ceil(rows.value.length / size)));
  const page = computed({
    get: () => Math.min(wanted.value, pages.value),
    set: (next: number) => {
      wanted.value = Math.min(Math.max(1, next), pages.value);
    },
  });
  return {
    page,
    pages,
    onPage: computed(() => rows.value.slice((page.value - 1) * size, page.value * size)),
  };
}
