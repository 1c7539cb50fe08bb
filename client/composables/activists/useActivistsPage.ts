import { computed } from 'vue';
import type { ActivistRowFragment } from '../../api/generated.ts';
import { dayOf } from '../../network/selectionAddress.ts';
import { useActivists } from '../useActivists.ts';
import { useCommunity } from '../useCommunity.ts';
import { usePicks } from '../usePicks.ts';
import { useSelection } from '../useSelection.ts';
import { useToday } from '../useToday.ts';
import { decisionFigures, type DecisionFigures } from './decisionFigures.ts';
import { rankScale } from './rankScale.ts';
import { useCertainty } from './useCertainty.ts';
import { useDecisions } from './useDecisions.ts';
import { useShortlist } from './useShortlist.ts';
import { useProfileChoice } from './useWeightProfiles.ts';

/** The list of activists with all that is known of its people: how sure their ranks are, and what was decided. */
export function useActivistsPage() {
  const today = useToday();
  const { communityId, community } = useCommunity();
  const { selection } = useSelection();
  const { profileId, choose } = useProfileChoice();
  const { decisions, decisionOf, problem: decisionsProblem } = useDecisions(communityId);
  const activists = useActivists(selection, profileId, {
    isRobust: (id) => certainty.isRobust(id),
    isDecided: (id) => decisionOf(id) !== null,
  });
  const { list, listed, shown, isLoading } = activists;
  const certainty = useCertainty(
    selection,
    profileId,
    () => list.value !== null && !isLoading.value && activists.problem.value === null,
  );
  const shortlist = useShortlist(
    selection,
    decisions,
    computed(() => (list.value ? [...listed.value, ...list.value.officeHolders] : null)),
  );
  const byId = computed(
    () =>
      new Map([...listed.value, ...(list.value?.officeHolders ?? [])].map((each) => [each.actor.id, each])),
  );

  /** What the list says of somebody now; of whom it doesn't list, only the day and the weights. */
  function figuresOf(id: string): DecisionFigures {
    const activist = byId.value.get(id);
    const hasRank = activist && certainty.thinPlaceOf(activist.actor) === null;
    return decisionFigures(
      { rank: hasRank ? activist.rank : null, score: activist?.score ?? null },
      certainty.intervalOf(id),
      {
        profile: list.value?.profile ?? null,
        asOf: dayOf(selection.value, today),
        seed: certainty.certainty.value?.seed ?? null,
      },
    );
  }

  const withRank = (activist: ActivistRowFragment) => ({
    activist,
    interval: certainty.intervalOf(activist.actor.id),
    thinPlace: certainty.thinPlaceOf(activist.actor),
    decision: decisionOf(activist.actor.id),
  });
  const picks = usePicks(listed, (activist) => activist.actor.id);
  return {
    ...activists,
    communityId,
    community,
    selection,
    profileId,
    choose,
    certainty,
    decisionsProblem,
    shortlist,
    figuresOf,
    /** The name of somebody whose decision was just kept, on the list or the shortlist. */
    nameOf: (id: string): string =>
      byId.value.get(id)?.actor.name ??
      [...shortlist.value.listed, ...shortlist.value.others].find(({ actor }) => actor.id === id)?.actor
        .name ??
      '',
    rows: computed(() => shown.value.map(withRank)),
    ...picks,
    pickedRows: computed(() => picks.picked.value.map(withRank)),
    /** The axis that all bars of the page share. */
    scale: computed(() =>
      rankScale(
        listed.value.flatMap(({ actor }) => {
          const interval = certainty.intervalOf(actor.id);
          return interval ? [interval.high, interval.bootstrapHigh] : [];
        }),
        certainty.certainty.value?.rankedCount ?? 0,
      ),
    ),
    top: computed(() => certainty.certainty.value?.top ?? 20),
  };
}
