import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { EvidenceLevel, WeightsUsed } from '../../entities/results/latentActivists.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { nodesOf, type RecordTie } from '../../graph/recordTies.ts';
import { withoutStressfulTies } from '../../graph/stressfulTies.ts';
import { basisOf, type Basis } from '../basis.ts';
import { byNameAndId } from '../ranks.ts';
import { midRanks, tellsTop } from './certainty/midRanks.ts';
import { dimensions } from './dimensions.ts';
import { dimensionsAt, evidenceLevel, tellsInfluence } from './evidenceLevel.ts';
import { percentiles } from './percentile.ts';
import { headshipsOf, tierOf } from './posts.ts';
import { thinAnswersIn, type ThinAnswers } from './respondents.ts';
import {
  hasPoints,
  percentilesOf,
  scores,
  type DimensionWeights,
  type ObservedDimension,
  type Score,
} from './score.ts';
import { scoringBasis } from './scoringBasis.ts';
import { techniqueSigns, type TechniqueSign } from './techniqueSigns.ts';
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
  /** Of whom too few answered to rank them. */
  readonly thin: ThinAnswers;
}

/** The same weighed. */
export interface Standing {
  readonly weights: DimensionWeights;
  /** Who holds a post (tier 1 and above), best first: office holders, heads of organizations, social workers. */
  readonly formal: readonly Score[];
  /** Everybody else, best first; then those of whom too little is known to score them. */
  readonly latent: readonly Score[];
  /** Whether somebody has a place in the list: a score, and enough answers, of all and of her building. */
  isRankable(score: Score): boolean;
  /** Highest post by person id. */
  readonly tiers: ReadonlyMap<string, number>;
  /** Share of the adults scored who have a lower score; none for who has no score, or where nobody speaks of influence. */
  readonly influence: ReadonlyMap<string, number>;
}

/** Each holds what was computed of a whole community. */
const keptPerRecord = 4;

/**
 * What was seen of a community. Here it is decided what a favourable naming is, for whatever follows: ties of dislike or
 * stress are left out before anything is looked at, and are evidence for nobody; so who may see them and who may not
 * get the same answers. O(that of the dimensions): O(Σ ties within three steps) for spread.
 */
export const situationOf = onceFor(
  (record: CommunityRecord, selection: NetworkSelection, today: string): Situation => {
    const basis = basisOf(withoutStressfulTies(record), selection, today);
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
      thin: thinAnswersIn(basis),
    };
  },
  keptPerRecord,
);

/** Everybody's score by some weights. O(dimensions × n log n). */
export const standingOf = onceFor((situation: Situation, weights: DimensionWeights): Standing => {
  const { basis, level, adults, listed, observed, headships, thin } = situation;
  const all = bestFirst(scores(listed, adults, observed, weights));
  const thinPlaces = new Set(thin.places.map(({ id }) => id));
  const hasEnough = ({ id, label }: RecordNode): boolean => {
    if (thin.everywhere) return false;
    if (label !== 'Resident') return true;
    const home = basis.homes.get(id);
    return home ? !thinPlaces.has(home.id) : thin.withoutPlace === null;
  };
  const tiers = new Map(listed.map((person) => [person.id, tierOf(person, basis, headships)]));
  const isFormal = ({ person }: Score): boolean => tiers.get(person.id)! > 0;
  const isAdult = ({ person }: Score): boolean => person.label === 'Resident';
  const scored = all.filter(({ score }) => score !== null);
  const place = percentiles(scored.filter(isAdult).map(({ score }) => score!));
  return {
    weights,
    formal: all.filter(isFormal),
    latent: all.filter((score) => !isFormal(score)),
    isRankable: ({ person, score }) => score !== null && hasEnough(person),
    tiers,
    influence: new Map(
      (tellsInfluence(level) ? scored : []).flatMap((each): [string, number][] => {
        const share = place(each.score, isAdult(each));
        return share === null ? [] : [[each.person.id, share]];
      }),
    ),
  };
}, keptPerRecord);

/**
 * The rank of each person in her list, of those with a post or of everybody else, by her id: from 1, equal scores share
 * the mean of their ranks, as they do wherever people are ranked (`midRanks`). Who cannot be ranked, or has no point and so
 * is not listed, has none. O(n log n).
 */
export const ranksOf = onceFor(({ latent, formal, isRankable }: Standing): ReadonlyMap<string, number> => {
  const ranked = [latent, formal].map((list) => list.filter(isRankable));
  return new Map(
    ranked.flatMap((list) => {
      const rank = midRanks(Float64Array.from(list, ({ score }) => score!));
      return list.flatMap((each, row): [string, number][] =>
        hasPoints(each) ? [[each.person.id, rank[row]!]] : [],
      );
    }),
  );
});

/** How many are first in a list. */
const shownFirst = 20;
/** How close other weights are to the given ones, and how many of them are tried. */
const otherWeights = { draws: 200, concentration: 50, k: shownFirst, seed: 1 };

/**
 * In which share of other weightings each ranked person without an office is among the first 20, by her id (see
 * `weightRobustness`). Of nobody where that tells nothing, see `tellsTop`.
 */
export const robustnessOf = onceFor(
  ({ latent, weights, isRankable }: Standing): ReadonlyMap<string, number> => {
    const ranked = latent.filter(isRankable);
    if (!tellsTop(shownFirst, ranked.length)) return new Map();
    // What was observed of nobody makes no difference; with it, other weights would leave some without a score.
    const seen = percentilesOf(ranked).filter(({ values }) => values.some((value) => !Number.isNaN(value)));
    const shares = weightRobustness(seen, weights, otherWeights);
    return new Map(ranked.map(({ person }, row) => [person.id, shares[row]!]));
  },
);

function bestFirst(list: readonly Score[]): Score[] {
  return list.toSorted(
    (a, b) => (b.score ?? -1) - (a.score ?? -1) || b.known - a.known || byNameAndId(a.person, b.person),
  );
}
