import { computed, type Ref } from 'vue';
import { CultivationCaseDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';

/** One case: where it stands, what its gate asks, what was done. */
export function useCase(caseId: Ref<string>) {
  const { communityId } = useCommunity();
  const answer = useAnswer(
    CultivationCaseDocument,
    computed(() => ({ communityId: communityId.value, id: caseId.value })),
    { typenames: ['CaseEntry'] },
  );
  return { ...answer, communityId, view: computed(() => answer.data.value?.cultivationCase ?? null) };
}
