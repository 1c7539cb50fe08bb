import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { SurveyRoundsDocument, type SurveyRoundsQuery } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

export type SurveyRound = SurveyRoundsQuery['waves']['edges'][number]['node'];

/** The rounds of interviews of a community; a round without a date comes last in either order. */
export function useRounds(communityId: MaybeRefOrGetter<string | number>) {
  const answer = useAnswer(
    SurveyRoundsDocument,
    computed(() => ({ communityId: toValue(communityId) })),
    { typenames: ['Wave', 'InterviewResult'] },
  );
  const listed = computed(() => answer.data.value?.waves.edges.map((edge) => edge.node) ?? []);
  return {
    ...answer,
    /** The latest first. */
    rounds: computed<readonly SurveyRound[]>(() =>
      listed.value.toSorted((a, b) => (b.startsOn ?? '').localeCompare(a.startsOn ?? '')),
    ),
    earliestFirst: computed<readonly SurveyRound[]>(() =>
      listed.value.toSorted((a, b) => (a.startsOn ?? '9999').localeCompare(b.startsOn ?? '9999')),
    ),
  };
}
