import { computed, ref, type ComputedRef } from 'vue';
import { LatentActivistsDocument, type NetworkSelection } from '../api/generated.ts';
import { buildingsOf } from './buildings.ts';
import { useAnswer } from '../composables/useAnswer.ts';
import { filterActivists, noActivistFilter, type ActivistFilter } from './activists/filterActivists.ts';

/** How long a list can be asked for. */
export const listLengths = [20, 50, 100, 200] as const;

/** The list of latent activists of a selection, narrowed by what the user chose. */
export function useActivists(selection: ComputedRef<NetworkSelection>) {
  const first = ref<number>(listLengths[0]);
  const filter = ref<ActivistFilter>(noActivistFilter);
  const answer = useAnswer(
    LatentActivistsDocument,
    computed(() => ({ selection: selection.value, first: first.value })),
    { typenames: ['Resident', 'Tie'] },
  );
  const list = computed(() => answer.data.value?.latentActivists ?? null);
  const listed = computed(() => list.value?.activists ?? []);
  return {
    ...answer,
    first,
    filter,
    list,
    buildings: computed(() => buildingsOf(listed.value.map((activist) => activist.actor))),
    shown: computed(() => filterActivists(listed.value, filter.value)),
    clearFilter: () => {
      filter.value = noActivistFilter;
    },
  };
}
