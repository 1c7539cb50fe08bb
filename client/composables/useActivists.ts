import { computed, ref, type ComputedRef } from 'vue';
import { LatentActivistsDocument, type NetworkSelection } from '../api/generated.ts';
import { buildingsOf } from './buildings.ts';
import { useAnswer } from '../composables/useAnswer.ts';
import {
  activistStrengths,
  filterActivists,
  noActivistFilter,
  type ActivistFilter,
  type KnownOfPersons,
} from './activists/filterActivists.ts';

/** How long a list can be asked for. */
export const listLengths = [20, 50, 100, 200] as const;

/** The list of latent activists of a selection by some weights, narrowed by what the user chose. */
export function useActivists(
  selection: ComputedRef<NetworkSelection>,
  profileId: ComputedRef<string | null>,
  known: KnownOfPersons,
) {
  const first = ref<number>(listLengths[0]);
  const filter = ref<ActivistFilter>(noActivistFilter);
  const answer = useAnswer(
    LatentActivistsDocument,
    computed(() => ({ selection: selection.value, first: first.value, profileId: profileId.value })),
    { typenames: ['Resident', 'Tie'] },
  );
  const list = computed(() => answer.data.value?.latentActivists ?? null);
  const listed = computed(() => list.value?.activists ?? []);
  return {
    ...answer,
    first,
    filter,
    list,
    listed,
    buildings: computed(() => buildingsOf(listed.value.map((activist) => activist.actor))),
    shown: computed(() => filterActivists(listed.value, filter.value, known)),
    /** How many of the list are good for what, before other filters. */
    strengthCounts: computed(() =>
      activistStrengths.map((strength) => ({
        strength,
        count: listed.value.filter(({ strengths }) => strengths.includes(strength)).length,
      })),
    ),
    clearFilter: () => {
      filter.value = noActivistFilter;
    },
  };
}
