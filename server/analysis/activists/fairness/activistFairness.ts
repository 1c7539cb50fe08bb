import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import type {
  ActivistFairness,
  BestOfGroup,
  FirstOfList,
} from '../../../entities/results/activistFairness.ts';
import type { Basis } from '../../basis.ts';
import { defaultWeights } from '../dimensions.ts';
import type { ActivistQuestion } from '../latentActivists.ts';
import { percentiles } from '../percentile.ts';
import { hasPoints, type Score } from '../score.ts';
import { ranksOf, situationOf, standingOf } from '../situation.ts';
import { coverageOf } from './coverage.ts';
import { fairnessInWords } from './fairnessInWords.ts';
import { groupGaps } from './groupGaps.ts';
import { groupReliance, scoresWithoutEach, usualRelianceApart } from './groupReliance.ts';
import { comparedFact, groupings, type Grouping } from './grouping.ts';
import { namingHomophily } from './namingHomophily.ts';
import { selectionRates } from './selectionRates.ts';

const bestShown = 5;

/** How a list is checked. */
interface FairnessQuestion extends ActivistQuestion {
  /** How many of the list are looked at. */
  readonly top: number;
  readonly seed: number;
  readonly relianceApart?: number;
}

/**
 * Whether the first `top` of the list leave out groups of people, and where that comes from: who was reached, who is
 * listed, in which dimensions groups differ and on which their order rests, whether people name their own kind, and the
 * first of each group beside the list. Facts about persons (sex, age, where they are registered, tenure, building) are read here only.
 * `relianceApart`: see `usualRelianceApart`.
 * Complexity: that of `latentActivists`, and of `groupReliance` and `namingHomophily` for each fact.
 */
export function activistFairness(
  record: CommunityRecord,
  selection: NetworkSelection,
  { top, today, seed, profile, relianceApart = usualRelianceApart }: FairnessQuestion,
): ActivistFairness {
  const situation = situationOf(record, selection, today);
  const { basis, adults } = situation;
  const weights = profile?.weights ?? defaultWeights;
  const standing = standingOf(situation, weights);
  const { latent, formal, isRankable } = standing;
  const rankOf = ranksOf(standing);
  const ranked = latent
    .filter(isRankable)
    .map((each) => ({ ...each, rank: rankOf.get(each.person.id) ?? null }));
  const candidates = latent.map(({ person }) => person.id);
  const overall = firstOf(basis, ranked, top);
  const listed = overall.map(({ actor }) => actor.id);
  const everybody = [...latent, ...formal].filter(({ person }) => person.label === 'Resident');
  const nominations = basis.ties(['NOMINATES']);
  const without = scoresWithoutEach(ranked, weights);
  const facts = groupings(basis, adults);
  const compared = facts.filter(({ groups }) => groups.length > 0);
  const found = {
    top,
    facts: facts.map(comparedFact),
    coverage: compared.flatMap((grouping) => coverageOf(basis, grouping)),
    selection: compared.flatMap((grouping) => selectionRates(grouping, candidates, listed)),
    gaps: compared.flatMap((grouping) => groupGaps(grouping, everybody)),
    reliance: compared.flatMap((grouping) => groupReliance(grouping, ranked, without, relianceApart)),
    homophily: compared.map((grouping) => namingHomophily(grouping, nominations, seed)),
    overall,
    byGroup: compared.flatMap((grouping) => bestOfGroups(basis, grouping, ranked)),
  };
  return { ...found, sentences: fairnessInWords(found) };
}

/** Somebody ranked, with her rank in the list of all. */
type RankedScore = Score & { readonly rank: number | null };

/** The first of a list who have a point, with their place in it. O(list × log list). */
function firstOf(basis: Basis, list: readonly RankedScore[], count: number): FirstOfList[] {
  const place = percentiles(list.map(({ score }) => score!));
  return list
    .filter(hasPoints)
    .slice(0, count)
    .map(({ person, score, rank }) => ({
      actor: basis.refer(person.id),
      rank,
      score,
      percentile: place(score, true),
    }));
}

/** The first of each group by the order of the list. O(groups × ranked + ranked × log ranked). */
function bestOfGroups(
  basis: Basis,
  { by, groups, groupOf }: Grouping,
  ranked: readonly RankedScore[],
): BestOfGroup[] {
  return groups.map(({ id, name }) => {
    const own = ranked.filter(({ person }) => groupOf.get(person.id) === id);
    return { by, group: id, groupName: name, activists: firstOf(basis, own, bestShown) };
  });
}
