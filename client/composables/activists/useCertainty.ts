import { computed, type ComputedRef } from 'vue';
import {
  ActivistCertaintyDocument,
  type ActivistCertaintyQuery,
  type ActorPartsFragment,
  type NetworkSelection,
} from '../../api/generated.ts';
import { useLongAnswer } from '../useLongAnswer.ts';

export type Certainty = ActivistCertaintyQuery['activistCertainty'];
export type RankInterval = Certainty['persons'][number];
/** A building where too few answered to rank who lives there. */
export type ThinPlace = Certainty['places'][number];

/**
 * How sure the ranks of a list are: asked once the list is there (`isListed`), as it takes longer and must not keep it
 * waiting; it can be followed and stopped.
 */
export function useCertainty(
  selection: ComputedRef<NetworkSelection>,
  profileId: ComputedRef<string | null>,
  isListed: () => boolean,
) {
  const { data, problem, work } = useLongAnswer(ActivistCertaintyDocument, (job) =>
    isListed() ? { selection: selection.value, profileId: profileId.value, job } : null,
  );
  const certainty = computed<Certainty | null>(() => data.value?.activistCertainty ?? null);
  const intervals = computed(
    () => new Map(certainty.value?.persons.map((person) => [person.actorId, person]) ?? []),
  );
  const thinPlaces = computed(() => certainty.value?.places.filter(({ ranked }) => !ranked) ?? []);
  const thinByName = computed(() => new Map(thinPlaces.value.map((place) => [place.placeName, place])));
  const intervalOf = (id: string): RankInterval | null => intervals.value.get(id) ?? null;
  return {
    certainty,
    thinPlaces,
    intervalOf,
    isRobust: (id: string): boolean => intervalOf(id)?.robust ?? false,
    /** Why somebody has no rank: the building with too few answers that she lives in; null = another reason, or she has one. */
    thinPlaceOf: ({ id, placeName }: ActorPartsFragment): ThinPlace | null =>
      intervals.value.has(id) ? null : (thinByName.value.get(placeName ?? '') ?? null),
    problem,
    work,
  };
}
