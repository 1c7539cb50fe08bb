import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { NetworkPictureDocument, type NetworkSelection } from '../api/generated.ts';
import { networkModel } from '../network/networkModel.ts';
import { useAnswer } from './useAnswer.ts';

/** The network of a selection, as nodes and edges. */
export function useNetwork(
  selection: MaybeRefOrGetter<NetworkSelection>,
  pause: MaybeRefOrGetter<boolean> = false,
) {
  const answer = useAnswer(
    NetworkPictureDocument,
    computed(() => ({ selection: toValue(selection) })),
    { pause, typenames: ['Tie', 'Resident', 'Organization', 'Import', 'UndoneImport'] },
  );
  return {
    // The answer is a shallow reference, so thousands of nodes don't become reactive.
    model: computed(() => (answer.data.value ? networkModel(answer.data.value.network) : null)),
    isLoading: answer.isLoading,
    problem: answer.problem,
    retry: answer.retry,
  };
}
