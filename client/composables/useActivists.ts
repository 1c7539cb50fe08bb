import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import {
  AskPlacesDocument,
  LatentActivistsDocument,
  type AskPlacesQuery,
  type NetworkSelection,
} from '../api/generated.ts';
import { useAnswer } from '../composables/useAnswer.ts';
import {
  activistStrengths,
  filterActivists,
  noActivistFilter,
  type KnownOfPersons,
} from './activists/filterActivists.ts';
import { readListAddress, writeListAddress, type ListAddress } from './activists/listAddress.ts';
import { compareNames } from './buildings.ts';
import { useQueryChange } from './useQueryChange.ts';

type PlaceOption = AskPlacesQuery['places']['edges'][number]['node'];

/** The list of latent activists of a selection by some weights, narrowed by what the user chose; the choice is in the address. */
export function useActivists(
  selection: ComputedRef<NetworkSelection>,
  profileId: ComputedRef<string | null>,
  known: KnownOfPersons,
) {
  const route = useRoute();
  const { change, heldBack } = useQueryChange();
  const address = computed(() => readListAddress(route.query));
  const part = <Key extends keyof ListAddress>(key: Key) =>
    computed<ListAddress[Key]>({
      get: () => address.value[key],
      set: (value) => change((query) => writeListAddress({ [key]: value }, query)),
    });
  const first = part('first');
  const filter = part('filter');
  const placeId = computed(() => filter.value.placeId);
  const answer = useAnswer(
    LatentActivistsDocument,
    computed(() => ({
      selection: selection.value,
      first: first.value,
      profileId: profileId.value,
      placeId: placeId.value,
    })),
    { typenames: ['Resident', 'Tie'] },
  );
  const list = computed(() => answer.data.value?.latentActivists ?? null);
  const listed = computed(() => list.value?.activists ?? []);
  const places = useAnswer(
    AskPlacesDocument,
    computed(() => ({ communityId: String(selection.value.communityId) })),
    { typenames: ['Place'] },
  );
  return {
    ...answer,
    first,
    filter,
    picks: part('picks'),
    heldBack,
    list,
    listed,
    buildings: computed(() => buildingsByName(places.data.value?.places.edges.map(({ node }) => node) ?? [])),
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

/** The buildings among the places of a community, as people count: 2 before 10. */
function buildingsByName(places: readonly PlaceOption[]): readonly PlaceOption[] {
  return places
    .filter(({ kind }) => kind === 'building')
    .toSorted((a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
