import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { PersonScalesDocument, ScalesDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

/** The scales of a community, and what one person answered to them, the latest first. */
export function useScales(communityId: MaybeRefOrGetter<string>, personId: MaybeRefOrGetter<string>) {
  const offered = useAnswer(
    ScalesDocument,
    computed(() => ({ communityId: toValue(communityId) })),
    { typenames: ['InstrumentTexts', 'ScoreReliability'] },
  );
  const answered = useAnswer(
    PersonScalesDocument,
    computed(() => ({ personId: toValue(personId) })),
    { typenames: ['InstrumentAnswers', 'InstrumentEntry', 'ScoreReliability', 'Consent', 'Resident'] },
  );
  const entries = computed(() => answered.data.value?.instrumentAnswers.edges.map(({ node }) => node) ?? []);
  return {
    scales: computed(() => offered.data.value?.instruments ?? []),
    entries,
    entriesOf: (instrument: string) =>
      entries.value.filter(({ answers }) => answers.instrument === instrument),
    person: computed(() => answered.data.value?.resident ?? null),
    isRead: computed(() => offered.data.value !== undefined && answered.data.value !== undefined),
    isLoading: computed(() => offered.isLoading.value || answered.isLoading.value),
    problem: computed(() => offered.problem.value ?? answered.problem.value),
    retry(): void {
      offered.retry();
      answered.retry();
    },
  };
}
