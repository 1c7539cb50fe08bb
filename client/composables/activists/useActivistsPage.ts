import { computed } from 'vue';
import { LatentActivistsDocument, type ActivistRowFragment } from '../../api/generated.ts';
import { dayOf } from '../../network/selectionAddress.ts';
import { useActivists } from '../useActivists.ts';
import { useAnswer } from '../useAnswer.ts';
import { useCommunity } from '../useCommunity.ts';
import { usePicks } from '../usePicks.ts';
import { useSelection } from '../useSelection.ts';
import { useToday } from '../useToday.ts';
import { decisionFigures, type DecisionFigures, type FiguresFrom } from './decisionFigures.ts';
import { listLengths } from './listAddress.ts';
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
    isRobust: (id) => (certainty.certainty.value ? certainty.isRobust(id) : null),
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

  const figuresFrom: FiguresFrom = (id, at, groupBy) =>
    decisionFigures(at, certainty.intervalOf(id), {
      profile: list.value?.profile ?? null,
      asOf: dayOf(selection.value, today),
      seed: certainty.certainty.value?.seed ?? null,
      groupBy,
    });

  /** What the list says of somebody now; of whom it doesn't list, only the day and the weights. */
  function figuresOf(id: string): DecisionFigures {
    const activist = byId.value.get(id);
    const hasRank = activist && certainty.thinPlaceOf(activist.actor) === null;
    const at = { rank: hasRank ? activist.rank : null, score: activist?.score ?? null };
    return figuresFrom(id, at, null);
  }

  const withRank = (activist: ActivistRowFragment) => ({
    activist,
    interval: certainty.intervalOf(activist.actor.id),
    thinPlace: certainty.thinPlaceOf(activist.actor),
    decision: decisionOf(activist.actor.id),
  });
  /** Everybody listed so far by this selection and these weights: who is ticked stays so in another building's list. */
  const seen = computed<{ readonly key: string; readonly rows: ReadonlyMap<string, ActivistRowFragment> }>(
    (former) => {
      const key = JSON.stringify([selection.value, profileId.value]);
      const rows = new Map(former?.key === key ? former.rows : []);
      if (!isLoading.value) for (const row of listed.value) rows.set(row.actor.id, row);
      return { key, rows };
    },
  );
  // Who comes back by an address may have ticked somebody of another building: she is in the list of all.
  const isSomebodyUnseen = computed(
    () => !isLoading.value && [...activists.picks.value].some((id) => !seen.value.rows.has(id)),
  );
  const all = useAnswer(
    LatentActivistsDocument,
    computed(() => ({
      selection: selection.value,
      first: Math.max(...listLengths),
      profileId: profileId.value,
      placeId: null,
    })),
    { typenames: ['Resident', 'Tie'], pause: computed(() => !isSomebodyUnseen.value) },
  );
  const pickable = computed(() => {
    const others = all.data.value?.latentActivists.activists ?? [];
    const rows = new Map(others.map((row) => [row.actor.id, row]));
    for (const [id, row] of seen.value.rows) rows.set(id, row);
    return [...rows.values()].toSorted(byRank);
  });
  const picks = usePicks(pickable, (activist) => activist.actor.id, activists.picks);
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
    /** The same of somebody chosen from the first of each group, of whom the page's own list may not reach so far. */
    figuresFrom,
    decisionOf,
    /** The name of somebody whose decision was just kept, on the list or the shortlist. */
    nameOf: (id: string): string =>
      byId.value.get(id)?.actor.name ??
      [...shortlist.value.listed, ...shortlist.value.others].find(({ actor }) => actor.id === id)?.actor
        .name ??
      '',
    rows: computed(() => shown.value.map(withRank)),
    /** The chosen building, where too few answered to rank who lives there. */
    chosenThinPlace: computed(
      () =>
        certainty.thinPlaces.value.find(({ placeId }) => placeId === activists.filter.value.placeId) ?? null,
    ),
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

const noRank = Number.MAX_SAFE_INTEGER;

/** Best rank first; who has none comes last. */
const byRank = (a: ActivistRowFragment, b: ActivistRowFragment): number =>
  (a.rank ?? noRank) - (b.rank ?? noRank) || (b.score ?? -1) - (a.score ?? -1);
