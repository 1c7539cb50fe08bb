import { computed, ref } from 'vue';
import {
  RetireQueryDocument,
  SavedQueriesDocument,
  SaveQueryDocument,
  type SavedQueryPartsFragment,
  type SaveQueryInput,
} from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';

export type SavedQuery = SavedQueryPartsFragment;

/** The saved queries of a community, of one sort: put together, or written in GraphQL. */
export function useSavedQueries(sort: 'builder' | 'console') {
  const { communityId } = useCommunity();
  const showsVersions = ref(false);
  const { data, isLoading, problem, retry } = useAnswer(
    SavedQueriesDocument,
    () => ({ communityId: communityId.value, versions: showsVersions.value }),
    { typenames: ['SavedQuery'] },
  );
  const saving = useChange(SaveQueryDocument, { typenames: ['SavedQuery'] });
  const retiring = useChange(RetireQueryDocument, { typenames: ['SavedQuery'] });
  const saved = computed<readonly SavedQuery[]>(() =>
    (data.value?.savedQueries ?? []).filter(
      ({ graphQuery }) => (graphQuery !== null) === (sort === 'builder'),
    ),
  );
  return {
    saved,
    showsVersions,
    isLoading,
    problem,
    retry,
    isSaving: computed(() => saving.isRunning.value || retiring.isRunning.value),
    saveProblem: computed(() => saving.problem.value ?? retiring.problem.value),
    async save(input: Omit<SaveQueryInput, 'communityId'>): Promise<SavedQuery | null> {
      const answer = await saving.run({ input: { ...input, communityId: communityId.value } });
      return answer?.saveQuery ?? null;
    },
    async retire(id: string): Promise<boolean> {
      return (await retiring.run({ id })) !== null;
    },
  };
}
