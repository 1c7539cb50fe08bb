import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { CaseWorkersDocument } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';

/** The social workers of a community, who can accompany cases. */
export function useCaseWorkers(communityId: MaybeRefOrGetter<string>) {
  const { data } = useAnswer(
    CaseWorkersDocument,
    computed(() => ({ communityId: toValue(communityId) })),
    { typenames: ['SocialWorker'] },
  );
  return {
    isKnown: computed(() => data.value !== undefined),
    workers: computed(() => data.value?.socialWorkers.edges.map(({ node }) => node) ?? []),
  };
}
