import { computed, type ComputedRef } from 'vue';
import {
  NetworkPictureDocument,
  type ActorPartsFragment,
  type DecisionRowFragment,
  type NetworkSelection,
} from '../../api/generated.ts';
import { networkActors } from '../measures/networkActors.ts';
import { useAnswer } from '../useAnswer.ts';
import { isOnShortlist } from './useDecisions.ts';

export interface ShortlistEntry {
  readonly actor: ActorPartsFragment;
  readonly decision: DecisionRowFragment;
}

/** Who was decided about, with names: those on the shortlist, and the others. */
export interface Shortlist {
  readonly listed: readonly ShortlistEntry[];
  readonly others: readonly ShortlistEntry[];
}

/**
 * Puts names to decisions: from the list where the persons are on it, otherwise from the network, which is asked only
 * then. Who is in neither (she withdrew, moved away, or is outside of the selection) has no name here and is left out.
 */
export function useShortlist(
  selection: ComputedRef<NetworkSelection>,
  decisions: ComputedRef<readonly DecisionRowFragment[]>,
  listed: ComputedRef<readonly { readonly actor: ActorPartsFragment }[] | null>,
): ComputedRef<Shortlist> {
  const onList = computed(() => new Map((listed.value ?? []).map(({ actor }) => [actor.id, actor])));
  const isIncomplete = computed(
    () => listed.value !== null && decisions.value.some(({ personId }) => !onList.value.has(personId)),
  );
  const network = useAnswer(
    NetworkPictureDocument,
    computed(() => ({ selection: selection.value })),
    { typenames: ['Tie', 'Resident', 'Import', 'UndoneImport'], pause: computed(() => !isIncomplete.value) },
  );
  const others = computed(
    () =>
      new Map(
        network.data.value
          ? networkActors(network.data.value.network).all.map((actor) => [actor.id, actor])
          : [],
      ),
  );
  return computed(() => {
    const entries = decisions.value.flatMap((decision) => {
      const actor = onList.value.get(decision.personId) ?? others.value.get(decision.personId);
      return actor ? [{ actor, decision }] : [];
    });
    return {
      listed: entries.filter(({ decision }) => isOnShortlist(decision)),
      others: entries.filter(({ decision }) => !isOnShortlist(decision)),
    };
  });
}
