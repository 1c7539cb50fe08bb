import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { EvidenceLevel, WeightsUsed } from '../../entities/results/latentActivists.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { nodesOf, type RecordTie } from '../../graph/recordTies.ts';
import { basisOf, type Basis } from '../basis.ts';
import { compareNames } from '../ranks.ts';
import { dimensions } from './dimensions.ts';
import { dimensionsAt, evidenceLevel, tellsInfluence } from './evidenceLevel.ts';
import { percentiles } from './percentile.ts';
import { headshipsOf, tierOf } from './posts.ts';
import { scores, type DimensionWeights, type ObservedDimension, type Score } from './score.ts';
import { scoringBasis } from './scoringBasis.ts';
import { techniqueSigns, type TechniqueSign } from './techniqueSigns.ts';
import { placesWithTooFewAnswers } from './warnings.ts';
import { weightRobustness } from './weightRobustness.ts';

/** Stored weights, and which. */
export interface WeightProfileUsed extends WeightsUsed {
  readonly weights: DimensionWeights;
}

/** What was seen of everybody who may be on a list, before anything is weighed. */
export interface Situation {
  readonly basis: Basis;
  readonly level: EvidenceLevel;
  /** Whom everybody is compared with. */
  readonly adults: readonly RecordNode[];
  /** Adult residents and social workers who did not refuse. */
  readonly listed: readonly RecordNode[];
  /** The dimensions that count at this level. */
  readonly observed: readonly ObservedDimension[];
  readonly headships: ReadonlyMap<string, readonly RecordTie[]>;
  readonly signs: ReadonlyMap<string, readonly TechniqueSign[]>;
  /** Buildings where too few answered to rank who lives there, by name. */
  readonly thinPlaces: readonly RecordNode[];
}

/** The same weighed. */
export interface Standing {
  readonly weights: DimensionWeights;
  /** Who holds a post (tier 1 and above), best first: office holders, heads of organizations, social workers. */
  readonly formal: readonly Score[];
  /** Everybody else, best first; then those of whom too little is known to score them. */
  readonly latent: readonly Score[];
  /** Whether somebody has a place in the list: a score, and a building where enough people answered. */
  isRankable(score: Score): boolean;
  /** Highest post by person id. */
  readonly tiers: ReadonlyMap<string, number>;
  /** Share of the adults scored who have a lower score; none for who has no score, or where nobody speaks of influence. */
  readonly influence: ReadonlyMap<string, number>;
}

/** Each holds what was computed of a whole community. */
const keptPerRecord = 4;

/** O(that of the dimensions): O(Σ ties within three steps) for spread. */
export const situationOf = onceFor(
  (record: CommunityRecord, selection: NetworkSelection, today: string): Situation => {
    const basis = basisOf(record, selection, today);
    const adults = basis.residents.filter((resident) => !mayBeChild(resident, basis.dates.lastDay));
    const workers = nodesOf(record, 'SocialWorker').filter(({ id }) => basis.network.hasNode(id));
    const level = evidenceLevel(basis);
    return {
      basis,
      level,
      adults,
      listed: [...adults, ...workers].filter((person) => !hasRefused(person)),
      observed: dimensionsAt(level, dimensions).map((dimension) => ({
        dimension,
        seen: dimension.observe(scoringBasis(basis)),
      })),
      headships: headshipsOf(basis),
      signs: techniqueSigns(basis),
      thinPlaces: placesWithTooFewAnswers(basis),
    };
  },
  keptPerRecord,
);

/** Everybody's score by some weights. O(dimensions × n log n). */
export const standingOf = onceFor((situation: Situation, weights: DimensionWeights): Standing => {
  const { basis, level, adults, listed, observed, headships, thinPlaces } = situation;
  const all = bestFirst(scores(listed, adults, observed, weights));
  const thin = new Set(thinPlaces.map(({ id }) => id));
  const tiers = new Map(listed.map((person) => [person.id, tierOf(person, basis, headships)]));
  const isFormal = ({ person }: Score): boolean => tiers.get(person.id)! > 0;
  const isAdult = ({ person }: Score): boolean => person.label === 'Resident';
  const scored = all.filter(({ score }) => score !== null);
  const place = percentiles(scored.filter(isAdult).map(({ score }) => score!));
  return {
    weights,
    formal: all.filter(isFormal),
    latent: all.filter((score) => !isFormal(score)),
    isRankable: ({ person, score }) => score !== null && !thin.has(basis.homes.get(person.id)?.id ?? ''),
    tiers,
    influence: new Map(
      (tellsInfluence(level) ? scored : []).flatMap((each): [string, number][] => {
        const share = place(each.score, isAdult(each));
        return share === null ? [] : [[each.person.id, share]];
      }),
    ),
  };
}, keptPerRecord);

/** How many are first in a list. */
const shownFirst = 20;
/** How close other weights are to the given ones, and how many of them are tried. */
const otherWeights = { draws: 200, concentration: 50, k: shownFirst, seed: 1 };

/** In which share of other weightings each ranked person without an office is among the first 20, by her id. See `weightRobustness`. */
export const robustnessOf = onceFor(
  ({ latent, weights, isRankable }: Standing): ReadonlyMap<string, number> => {
    const ranked = latent.filter(isRankable);
    const columns = (ranked[0]?.parts ?? []).map(({ dimension }, k) => ({
      id: dimension.id,
      values: Float64Array.from(ranked, ({ parts }) => parts[k]!.percentile ?? NaN),
    }));
    // What was observed of nobody makes no difference; with it, other weights would leave some without a score.
    const seen = columns.filter(({ values }) => values.some((value) => !Number.isNaN(value)));
    const shares = weightRobustness(seen, weights, otherWeights);
    return new Map(ranked.map(({ person }, row) => [person.id, shares[row]!]));
  },
);

function bestFirst(list: readonly Score[]): Score[] {
  return list.toSorted(
    (a, b) =>
      (b.score ?? -1) - (a.score ?? -1) ||
      b.known - a.known ||
      compareNames(a.person.displayName, b.person.displayName) ||
      (a.person.id < b.person.id ? -1 : 1),
  );
}
