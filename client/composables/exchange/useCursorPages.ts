import { computed, ref } from 'vue';

/** A long list of the server in pages that are turned one by one: each begins where the one before it ended. */
export function useCursorPages() {
  /** Where each page begins; the first has no cursor. */
  const cursors = ref<readonly (string | null)[]>([null]);
  const at = ref(0);
  return {
    /** From 1. */
    page: computed(() => at.value + 1),
    after: computed(() => cursors.value[at.value] ?? null),
    hasBefore: computed(() => at.value > 0),
    turn(endCursor: string | null): void {
      cursors.value = [...cursors.value.slice(0, at.value + 1), endCursor];
      at.value += 1;
    },
    turnBack(): void {
      at.value = Math.max(0, at.value - 1);
    },
    reset(): void {
      cursors.value = [null];
      at.value = 0;
    },
  };
}
