import { computed, type ComputedRef } from 'vue';
import { NetworkPictureDocument, type NetworkSelection } from '../../api/generated.ts';
import { useAnswer } from '../useAnswer.ts';
import { networkActors } from './networkActors.ts';

/** Who is in the network of the page; asked once for all measures, and shared with the picture of the network. */
export function useNetworkActors(selection: ComputedRef<NetworkSelection>) {
  const { data, isLoading, problem, retry } = useAnswer(
    NetworkPictureDocument,
    computed(() => ({ selection: selection.value })),
    { typenames: ['Tie', 'Resident', 'Organization', 'Import', 'UndoneImport'] },
  );
  return {
    actors: computed(() => (data.value && !isLoading.value ? networkActors(data.value.network) : null)),
    isLoading,
    problem,
    retry,
  };
}
