import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { CasesOfSubjectDocument } from '../../api/generated.ts';
import { useAccess } from '../useAccess.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';

/** The cases of one person or organization; asked for only by who may see them. */
export function useSubjectCases(subjectId: MaybeRefOrGetter<string>) {
  const { communityId } = useCommunity();
  const { mayOpen } = useAccess();
  const isShown = computed(() => mayOpen('cultivation', communityId.value));
  const answer = useAnswer(
    CasesOfSubjectDocument,
    computed(() => ({ communityId: communityId.value, subjectId: toValue(subjectId) })),
    { pause: computed(() => !isShown.value || toValue(subjectId) === '') },
  );
  return {
    communityId,
    isShown,
    isKnown: computed(() => answer.data.value !== undefined),
    cases: computed(() => answer.data.value?.cultivationBoard.cases ?? []),
  };
}
