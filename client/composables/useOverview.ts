import { computed } from 'vue';
import { OverviewDocument, type OverviewQuery } from '../api/generated.ts';
import { useAnswer } from './useAnswer.ts';
import { useCommunity } from './useCommunity.ts';

type CommunityNode = Extract<NonNullable<OverviewQuery['node']>, { __typename: 'Community' }>;
export type CommunityOverview = CommunityNode['overview'];

/** The community at a glance. */
export function useOverview() {
  const { communityId, community } = useCommunity();
  const answer = useAnswer(
    OverviewDocument,
    computed(() => ({ id: communityId.value })),
    {
      typenames: [
        'Resident',
        'Activity',
        'Tie',
        'Place',
        'Import',
        'UndoneImport',
        'FollowUp',
        'GapThresholds',
      ],
    },
  );
  const overview = computed<CommunityOverview | null>(() => {
    const node = answer.data.value?.node;
    return node?.__typename === 'Community' ? node.overview : null;
  });
  return {
    community,
    overview,
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    isEmpty: computed(
      () =>
        overview.value !== null &&
        overview.value.nodes.every((kind) => kind.count === 0 || kind.id === 'Community'),
    ),
  };
}
