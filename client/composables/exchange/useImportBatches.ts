import { computed, type Ref } from 'vue';
import { ImportBatchesDocument, UndoImportDocument, type ImportBatchesQuery } from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';
import { useForgetAnswers } from '../useForgetAnswers.ts';
import { pageTurns, useCursorPages } from './useCursorPages.ts';

/** An import that was written. */
export type ImportBatch = ImportBatchesQuery['importBatches']['edges'][number]['node'];

const pageSize = 10;

/** What was imported into a community, the latest first, and taking it back. */
export function useImportBatches(communityId: Ref<string>) {
  const pages = useCursorPages();
  const answer = useAnswer(
    ImportBatchesDocument,
    computed(() => ({ communityId: communityId.value, first: pageSize, after: pages.after.value })),
    { typenames: ['ImportBatch'] },
  );
  const list = computed(() => answer.data.value?.importBatches ?? null);
  const undoing = useChange(UndoImportDocument);
  const forgetAnswers = useForgetAnswers();
  return {
    turns: pageTurns(pages, list, pageSize),
    batches: computed(() => list.value?.edges.map(({ node }) => node) ?? []),
    isKnown: computed(() => list.value !== null),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
    undoing,
    /** What went and what stays; null when it could not be done. */
    async undo(batchId: string) {
      const result = await undoing.run({ batchId });
      if (!result) return null;
      // The page that is shown may have nothing on it any more.
      pages.reset();
      forgetAnswers();
      return result.undoImport;
    },
  };
}
