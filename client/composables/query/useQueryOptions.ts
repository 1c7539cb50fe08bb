import { computed } from 'vue';
import { QueryOptionsDocument, type QueryOptionsQuery } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';

export type QueryOptions = QueryOptionsQuery['queryOptions'];
export type QueryFact = QueryOptions['facts'][number];
const none: QueryOptions = { places: [], groups: [], activities: [], rounds: [], facts: [] };

/** What conditions can be about in this community. */
export function useQueryOptions() {
  const { communityId } = useCommunity();
  const { data, isLoading, problem, retry } = useAnswer(QueryOptionsDocument, () => ({
    communityId: communityId.value,
  }));
  return {
    options: computed<QueryOptions>(() => data.value?.queryOptions ?? none),
    isLoading,
    problem,
    retry,
  };
}
