import { computed, shallowRef, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { readDraft, writeDraft } from './queryAddress.ts';
import { emptyDraft, type QueryDraft } from './queryDraft.ts';
import type { QueryFact } from './useQueryOptions.ts';

/** The query that is put together on the page: what may be, is in the address; what was typed, in this page alone. */
export function useQueryDraft(facts: MaybeRefOrGetter<readonly QueryFact[]>): {
  readonly draft: ComputedRef<QueryDraft>;
  change(part: Partial<QueryDraft>): void;
  /** Takes what was saved: the address names it, and need not say it again. */
  take(draft: QueryDraft): void;
  /** Says in the address what is on the page, in place of what was opened. */
  tell(): void;
  clear(): void;
} {
  const route = useRoute();
  const router = useRouter();
  const draft = shallowRef<QueryDraft>(readDraft(route.query['q']));
  const written = (value: QueryDraft): string | null => writeDraft(value, toValue(facts));
  watch(
    () => route.query['q'],
    (text) => {
      if (!route.query['saved'] && (text ?? null) !== written(draft.value)) draft.value = readDraft(text);
    },
  );
  function replace(next: QueryDraft): void {
    draft.value = next;
    const { q: _former, saved: _opened, ...rest } = route.query;
    const text = written(next);
    void router.replace({ query: text === null ? rest : { ...rest, q: text } });
  }
  return {
    draft: computed(() => draft.value),
    change: (part) => replace({ ...draft.value, ...part }),
    take: (next) => {
      draft.value = next;
    },
    tell: () => replace(draft.value),
    clear: () => replace({ ...emptyDraft, subject: draft.value.subject }),
  };
}
