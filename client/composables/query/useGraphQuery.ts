import { computed, ref, toValue, watch, type MaybeRefOrGetter } from 'vue';
import {
  GraphQueryRowsDocument,
  type GraphQueryInput,
  type GraphQueryRowsQuery,
  type NetworkSelection,
} from '../../api/generated.ts';
import { useLongAnswer } from '../useLongAnswer.ts';

export type QueryAnswer = GraphQueryRowsQuery['graphQuery'];
const rowsOnPage = 100;

/** A page of the rows that a query finds, in the order of the server. */
export function useGraphQuery(
  selection: MaybeRefOrGetter<NetworkSelection>,
  query: MaybeRefOrGetter<GraphQueryInput>,
) {
  const page = ref(1);
  watch(
    () => JSON.stringify([toValue(selection), toValue(query)]),
    () => {
      page.value = 1;
    },
    { flush: 'sync' },
  );
  const { data, problem, work } = useLongAnswer(GraphQueryRowsDocument, (job) => ({
    selection: toValue(selection),
    query: toValue(query),
    first: rowsOnPage,
    offset: (page.value - 1) * rowsOnPage,
    job,
  }));
  const answer = computed<QueryAnswer | null>(() => data.value?.graphQuery ?? null);
  const pages = computed(() => Math.max(1, Math.ceil((answer.value?.total ?? 0) / rowsOnPage)));
  return { answer, page, pages, problem, work };
}
