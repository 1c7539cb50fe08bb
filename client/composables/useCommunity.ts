import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { CommunityHeaderDocument } from '../api/generated.ts';
import { useAnswer } from './useAnswer.ts';

/** The community of the page, from its address. */
export function useCommunity() {
  const route = useRoute();
  const communityId = computed(() => {
    const id = route.params['communityId'];
    return typeof id === 'string' ? id : '';
  });
  const answer = useAnswer(
    CommunityHeaderDocument,
    computed(() => ({ id: communityId.value })),
    { pause: computed(() => communityId.value === '') },
  );
  const community = computed(() => {
    const node = answer.data.value?.node;
    return node?.__typename === 'Community' ? node : null;
  });
  return {
    communityId,
    community,
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    isMissing: computed(() => answer.data.value !== undefined && community.value === null),
  };
}
