import { computed, type Ref } from 'vue';
import { ImportDoubtsDocument, type ImportDoubtsQuery } from '../../api/generated.ts';
import { pageTurns, useCursorPages } from './useCursorPages.ts';
import { useReadAnswer } from './useReadAnswer.ts';

export type ImportDoubt = NonNullable<ImportDoubtsQuery['import']>['doubts']['edges'][number]['node'];

const pageSize = 20;

/** The mentions of an import of which it is not clear whom they mean, in pages; asked for again after each reading. */
export function useImportDoubts(importId: Ref<string>, readings: Ref<number>) {
  const pages = useCursorPages();
  const answer = useReadAnswer(
    ImportDoubtsDocument,
    computed(() => ({ id: importId.value, first: pageSize, after: pages.after.value })),
    readings,
  );
  const connection = computed(() => answer.read.value?.doubts ?? null);

  return {
    turns: pageTurns(pages, connection, pageSize),
    doubts: computed<readonly ImportDoubt[]>(() => connection.value?.edges.map(({ node }) => node) ?? []),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
