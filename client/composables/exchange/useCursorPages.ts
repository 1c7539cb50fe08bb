import { computed, ref, type ComputedRef, type Ref } from 'vue';

/** What a page of a long list says of where it ends. */
interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** What is needed to turn the pages of a list. */
export interface PageTurns {
  /** From 1. */
  readonly page: ComputedRef<number>;
  readonly pageCount: ComputedRef<number>;
  readonly hasBefore: ComputedRef<boolean>;
  readonly hasNext: ComputedRef<boolean>;
  turnOn(): void;
  turnBack(): void;
}

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

/** Turns the pages of a list of which this is the page that is shown; null = it is not there yet. */
export const pageTurns = (
  { page, hasBefore, turn, turnBack }: ReturnType<typeof useCursorPages>,
  shown: Ref<Connection | null>,
  pageSize: number,
): PageTurns => ({
  page,
  hasBefore,
  pageCount: computed(() => Math.max(1, Math.ceil((shown.value?.totalCount ?? 0) / pageSize))),
  hasNext: computed(() => shown.value?.pageInfo.hasNextPage ?? false),
  turnOn: () => turn(shown.value?.pageInfo.endCursor ?? null),
  turnBack,
});
