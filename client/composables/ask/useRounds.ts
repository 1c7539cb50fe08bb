import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { SurveyRoundsDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

/** The rounds of interviews of a community, the latest first; a round without a date comes last. */
export function useRounds(communityId: MaybeRefOrGetter<string>) {
  const answer = useAnswer(
    SurveyRoundsDocument,
    computed(() => ({ communityId: toValue(communityId) })),
    { typenames: ['Wave', 'InterviewResult'] },
  );
  const rounds = computed(() =>
    (answer.data.value?.waves.edges.map((edge) => edge.node) ?? []).toSorted((a, b) =>
      (b.startsOn ?? '').localeCompare(a.startsOn ?? ''),
    ),
  );
  return { ...answer, rounds };
}
