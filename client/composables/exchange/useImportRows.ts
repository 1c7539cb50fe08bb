import { computed, watch, type Ref } from 'vue';
import { ImportRowsDocument, type ImportRowStatus } from '../../api/generated.ts';
import { pageTurns, useCursorPages } from './useCursorPages.ts';
import { useReadAnswer } from './useReadAnswer.ts';

const pageSize = 20;

/** The rows of an import that become one thing, in pages; asked for again after each reading. */
export function useImportRows(importId: Ref<string>, status: Ref<ImportRowStatus>, readings: Ref<number>) {
  const pages = useCursorPages();
  const answer = useReadAnswer(
    ImportRowsDocument,
    computed(() => ({
      id: importId.value,
      status: status.value,
      first: pageSize,
      after: pages.after.value,
    })),
    readings,
  );
  watch(status, pages.reset);
  watch(readings, pages.reset);
  const connection = computed(() => answer.read.value?.rows ?? null);
  return {
    turns: pageTurns(pages, connection, pageSize),
    rows: computed(() => connection.value?.edges.map(({ node }) => node) ?? []),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
