import { computed, type Ref } from 'vue';
import { CancelImportDocument, ImportsOpenDocument, type ImportsOpenQuery } from '../../api/generated.ts';
import { useAnswer, useChange } from '../useAnswer.ts';

/** An import that was begun and neither written nor dropped. */
export type OpenImport = ImportsOpenQuery['importsOpen'][number];

/** The unfinished imports of a community but the one that is on the page, and dropping one. */
export function useImportsOpen(communityId: Ref<string>, currentId: Ref<string | null>) {
  const answer = useAnswer(
    ImportsOpenDocument,
    computed(() => ({ communityId: communityId.value })),
    { typenames: ['OpenImport'] },
  );
  const dropping = useChange(CancelImportDocument, { typenames: ['OpenImport'] });
  return {
    open: computed(() => (answer.data.value?.importsOpen ?? []).filter(({ id }) => id !== currentId.value)),
    problem: computed(() => answer.problem.value ?? dropping.problem.value),
    retry: answer.retry,
    isDropping: dropping.isRunning,
    async drop(id: string): Promise<boolean> {
      return (await dropping.run({ id })) !== null;
    },
  };
}
