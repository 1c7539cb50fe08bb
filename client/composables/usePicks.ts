import { computed, shallowRef, type ComputedRef, type Ref } from 'vue';

/**
 * What is ticked in a list, by id. It stays ticked while the list is narrowed or asked again; `ids` is where it is kept,
 * as in the address.
 */
export function usePicks<Row>(
  rows: ComputedRef<readonly Row[]>,
  idOf: (row: Row) => string,
  ids: Ref<ReadonlySet<string>> = shallowRef(new Set()),
) {
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
