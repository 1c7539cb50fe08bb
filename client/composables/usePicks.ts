import { computed, shallowRef, type ComputedRef } from 'vue';

/** What is ticked in a list, by id. It stays ticked while the list is narrowed or asked again. */
export function usePicks<Row>(rows: ComputedRef<readonly Row[]>, idOf: (row: Row) => string) {
  const ids = shallowRef<ReadonlySet<string>>(new Set());
  return {
    isPicked: (row: Row): boolean => ids.value.has(idOf(row)),
    toggle(row: Row): void {
      const id = idOf(row);
      ids.value = ids.value.has(id)
        ? new Set([...ids.value].filter((each) => each !== id))
        : new Set([...ids.value, id]);
    },
    clear(): void {
      ids.value = new Set();
    },
    /** The ticked rows that the list has, in its order. */
    picked: computed(() => rows.value.filter((row) => ids.value.has(idOf(row)))),
  };
}
