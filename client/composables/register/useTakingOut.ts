import { computed } from 'vue';
import {
  EraseDependentsDocument,
  RecordDependentsDocument,
  type RecordDependentsQuery,
} from '../../api/generated.ts';
import { useSubjectCases } from '../cultivation/useSubjectCases.ts';
import { useAnswer } from '../useAnswer.ts';

/** Persons whose data are theirs: whatever is kept of them goes on their own page, with a reason. */
const erasedKind = 'Resident';

/** What hangs on a record that may be taken out; asked for while `isAsked`. */
export function useTakingOut(kind: string, id: () => string, isAsked: () => boolean) {
  const isPerson = kind === erasedKind;
  const ties = useAnswer(
    RecordDependentsDocument,
    computed(() => ({ id: id() })),
    { pause: () => isPerson || !isAsked() },
  );
  const ofPerson = useAnswer(
    EraseDependentsDocument,
    computed(() => ({ personId: id() })),
    { pause: () => !isPerson || !isAsked() },
  );
  const cases = useSubjectCases(() => (isAsked() && kind === 'Organization' ? id() : ''));
  const answer = isPerson ? ofPerson : ties;
  const kept = computed(() => ofPerson.data.value?.eraseDependents ?? null);
  return {
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    isKnown: computed(() => answer.data.value !== undefined),
    /** What would go with it, in words and numbers. Nothing goes with a person: where more is kept of her it is hers. */
    goesAlong: computed<RecordDependentsQuery['dependents']>(() => ties.data.value?.dependents ?? []),
    /** Cases of cultivation that go with an organization. */
    cases: computed(() => cases.cases.value.length),
    /** Whether anything is kept of a person beside her bare record, so that it is hers to have erased. */
    isHers: computed(() => {
      if (!kept.value) return false;
      const { counts, ...rest } = kept.value;
      return counts.length > 0 || Object.values(rest).some((each) => typeof each === 'number' && each > 0);
    }),
  };
}
