import type { AnyVariables, TypedDocumentNode } from '@urql/vue';
import { shallowRef, watch, type MaybeRefOrGetter, type Ref, type ShallowRef } from 'vue';
import type { ImportState } from '../../api/generated.ts';
import { useAnswer, type Answer } from '../useAnswer.ts';

interface OfImport {
  readonly import: { readonly state: ImportState } | null;
}

/**
 * What an import that is read holds. While its files are read again, the server knows nothing of them: then what was read
 * before stays to be seen. Asked for again after each reading.
 */
export function useReadAnswer<Data extends OfImport, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  readings: Ref<number>,
): Answer<Data> & { readonly read: ShallowRef<Data['import']> } {
  const answer = useAnswer(query, variables);
  const read = shallowRef<Data['import']>(null);
  watch(
    answer.data,
    (data) => {
      if (data?.import?.state === 'ready') read.value = data.import;
    },
    { immediate: true },
  );
  watch(readings, answer.retry);
  return { ...answer, read };
}
