import { computed, ref, watch, type ComputedRef } from 'vue';
import {
  NeedMatchesDocument,
  type NeedMatchesQuery,
  type NeedPhase,
  type NetworkSelection,
  type ResourceKind,
} from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

export type NeedToMatch = NeedMatchesQuery['needMatches']['needs'][number];
export type MatchSuggestion = NeedToMatch['suggestions'][number];
export type NeedMatch = NonNullable<NeedToMatch['match']>;

export const needPhases = ['waiting', 'underWay', 'closed'] as const satisfies readonly NeedPhase[];

/** Paths of introductions longer than that are not walked; the server knows no longer ones. */
export const longestPaths = [2, 3, 4, 5, 6] as const;
const usualLongest = 3;
const perPage = 10;

/** Needs of one phase with what could meet them, page by page. */
export function useNeedMatches(
  selection: ComputedRef<NetworkSelection>,
  phase: ComputedRef<NeedPhase>,
  kind: ComputedRef<ResourceKind | 'all'>,
) {
  const mostSteps = ref<number>(usualLongest);
  const page = ref(1);
  watch([selection, phase, kind], () => {
    page.value = 1;
  });
  const question = computed(() => ({
    selection: selection.value,
    phase: phase.value,
    kind: kind.value === 'all' ? null : kind.value,
    mostSteps: mostSteps.value,
  }));
  const answer = useAnswer(
    NeedMatchesDocument,
    computed(() => ({ ...question.value, first: perPage, offset: (page.value - 1) * perPage })),
    { typenames: ['Need', 'Resource', 'Tie', 'Match'] },
  );
  const list = computed(() => answer.data.value?.needMatches ?? null);
  return {
    ...answer,
    /** What is asked for, without the page. */
    question,
    list,
    mostSteps,
    page,
    pages: computed(() => Math.max(1, Math.ceil((list.value?.totalCount ?? 0) / perPage))),
    countOf: (of: NeedPhase): number => list.value?.phases.find((each) => each.phase === of)?.count ?? 0,
  };
}
