import { completion } from '../../../../../server/analysis/activists/certainty/completion.ts';
import {
  drawScores,
  type SurveyedScore,
} from '../../../../../server/analysis/activists/certainty/drawScores.ts';
import { egoBootstrap } from '../../../../../server/analysis/activists/certainty/egoBootstrap.ts';
import { midRanks } from '../../../../../server/analysis/activists/certainty/midRanks.ts';
import {
  rowsWith,
  type Draw,
  type NamingSurvey,
} from '../../../../../server/analysis/activists/certainty/naming.ts';
import { rankIntervals } from '../../../../../server/analysis/activists/certainty/rankIntervals.ts';
import {
  redrawnDimensions,
  timesNominated,
  type RedrawnDimension,
} from '../../../../../server/analysis/activists/certainty/redrawn.ts';
import { dimensions } from '../../../../../server/analysis/activists/dimensions.ts';
import type { DimensionWeights } from '../../../../../server/analysis/activists/score.ts';
import { quantile } from '../../../../../server/analysis/significance/chanceFigures.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { betweenness } from '../../../../../server/kernels/betweenness.ts';
import type { Community } from './simulatedCommunity.ts';

/** A score whose ranks are to be covered. */
export interface Composite {
  readonly weights: DimensionWeights;
  readonly redrawn: readonly RedrawnDimension[];
}

/** The dimensions of ours that answers alone give, with their usual weights. */
export const ourComposite: Composite = {
  weights: Object.fromEntries(
    dimensions.flatMap(({ id, weight }) =>
      redrawnDimensions.some((each) => each.id === id) ? [[id, weight]] : [],
    ),
  ),
  redrawn: redrawnDimensions,
};

/** Harder, as betweenness depends on everybody's answers: 0.6 × times named + 0.4 × betweenness. */
export const hardComposite: Composite = {
  weights: { named: 0.6, betweenness: 0.4 },
  redrawn: [
    { id: 'named', column: timesNominated },
    { id: 'betweenness', column: (_, { network }) => Float64Array.from(betweenness(network, false)) },
  ],
};

export interface Design {
  readonly composite: Composite;
  /** The community of a seed. */
  readonly community: (seed: number) => Community;
  /** Rank residents of buildings without answers too, as the shipped function never does. */
  readonly rankAll?: boolean;
}

/** How often the census rank of the 20 shown first lies in their interval, and how wide these are, in ranks. */
export interface Coverage {
  covered: number;
  width: number;
}

export interface Study {
  readonly completion: Coverage;
  readonly bootstrap: Coverage;
  readonly edgeDrop: Coverage;
  /** Of the 20 with the best mean rank instead of the 20 with the best observed score. */
  readonly byMeanRank: Coverage;
  /** How many get the badge on average; and which share of them are among the first 20 of the census. */
  readonly robust: number;
  readonly robustRight: number;
  /** Share of the first 20 of the census among the 20 shown first by observed score, and by mean rank. */
  readonly foundByScore: number;
  readonly foundByMeanRank: number;
}

const shown = 20;

/** Averages over communities, one for each seed. */
export function study(design: Design, seeds: readonly number[], draws: number): Study {
  const each = seeds.map((seed) => studyOne(design, seed, draws));
  const mean = (read: (one: Study) => number): number =>
    each.reduce((sum, one) => sum + read(one), 0) / each.length;
  const coverage = (read: (one: Study) => Coverage): Coverage => ({
    covered: mean((one) => read(one).covered),
    width: mean((one) => read(one).width),
  });
  const robust = mean((one) => one.robust);
  return {
    completion: coverage((one) => one.completion),
    bootstrap: coverage((one) => one.bootstrap),
    edgeDrop: coverage((one) => one.edgeDrop),
    byMeanRank: coverage((one) => one.byMeanRank),
    robust,
    robustRight: mean((one) => one.robust * one.robustRight) / robust,
    foundByScore: mean((one) => one.foundByScore),
    foundByMeanRank: mean((one) => one.foundByMeanRank),
  };
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

interface Intervals {
  /** Of each ranked person, as the rest. */
  readonly rows: Uint32Array;
  readonly completion: readonly Interval[];
  readonly bootstrap: readonly Interval[];
  readonly meanRanks: Float64Array;
  readonly topShares: Float64Array;
}

function studyOne(
  { composite, community: draw, rankAll = false }: Design,
  seed: number,
  draws: number,
): Study {
  const community = draw(seed);
  const { survey } = community;
  const everybody = survey.isResident;
  const empty = (): Float64Array => new Float64Array(everybody.length);
  const blank: SurveyedScore = {
    survey,
    columns: composite.redrawn.map(({ id }) => ({ id, values: empty() })),
    weights: composite.weights,
    isMember: everybody,
  };
  const score = drawScores(blank, composite.redrawn);
  const { rows, ...intervals } = rankAll
    ? intervalsOfAll(community, score, draws, seed)
    : shippedIntervals(blank, composite, draws, seed);
  const ranksOf = (lists: Draw['lists']): Float64Array => ranksAmong(rows, score({ lists, copies: null }));
  const census = ranksOf(community.census.lists);
  const observed = ranksOf(survey.lists);
  // Ten per cent of what was answered is dropped, as if nothing else were missing.
  const edgeDrops = completion(
    { ...survey, hasAnswered: everybody },
    { deleted: 0.1, added: 0 },
    random(seed),
  );
  const edgeDrop = intervalsFrom(rows, draws, () => score(edgeDrops()));
  const first = firstBy(observed);
  const firstByMean = firstBy(intervals.meanRanks);
  const truth = new Set(firstBy(census));
  const coverage = (of: readonly Interval[], persons: readonly number[]): Coverage => ({
    covered: persons.filter((i) => of[i]!.low <= census[i]! && census[i]! <= of[i]!.high).length / shown,
    width: persons.reduce((sum, i) => sum + of[i]!.high - of[i]!.low, 0) / shown,
  });
  const robust = [...intervals.topShares.keys()].filter((i) => intervals.topShares[i]! >= 0.8);
  const found = (persons: readonly number[]): number => persons.filter((i) => truth.has(i)).length;
  return {
    completion: coverage(intervals.completion, first),
    bootstrap: coverage(intervals.bootstrap, first),
    edgeDrop: coverage(edgeDrop.intervals, first),
    byMeanRank: coverage(intervals.completion, firstByMean),
    robust: robust.length,
    robustRight: robust.length === 0 ? 0 : found(robust) / robust.length,
    foundByScore: found(first) / shown,
    foundByMeanRank: found(firstByMean) / shown,
  };
}

function shippedIntervals(
  blank: SurveyedScore,
  { redrawn }: Composite,
  draws: number,
  seed: number,
): Intervals {
  const { persons } = rankIntervals({ ...blank, redrawn, isListed: blank.isMember, top: shown, draws, seed });
  return {
    rows: Uint32Array.from(persons, ({ row }) => row),
    completion: persons,
    bootstrap: persons.map(({ bootstrapLow: low, bootstrapHigh: high }) => ({ low, high })),
    meanRanks: Float64Array.from(persons, ({ meanRank }) => meanRank),
    topShares: Float64Array.from(persons, ({ topShare }) => topShare),
  };
}

function intervalsOfAll(
  { survey }: Community,
  score: (draw: Draw) => Float64Array,
  draws: number,
  seed: number,
): Intervals {
  const rows = rowsWith(survey.isResident);
  const from = (sample: (survey: NamingSurvey) => () => Draw) => {
    const draw = sample(survey);
    return intervalsFrom(rows, draws, () => score(draw()));
  };
  const completed = from((each) => completion(each, { deleted: 0.05, added: 0.01 }, random(seed)));
  const resampled = from((each) => egoBootstrap(each, random(seed)));
  return { rows, completion: completed.intervals, bootstrap: resampled.intervals, ...completed };
}

function intervalsFrom(rows: Uint32Array, draws: number, scores: () => Float64Array) {
  const drawn = Array.from({ length: draws }, () => ranksAmong(rows, scores()));
  const byPerson = Array.from(rows, (_, i) => Float64Array.from(drawn, (ranks) => ranks[i]!).sort());
  return {
    intervals: byPerson.map((ranks) => ({ low: quantile(ranks, 0.05), high: quantile(ranks, 0.95) })),
    meanRanks: Float64Array.from(byPerson, (ranks) => ranks.reduce((sum, rank) => sum + rank, 0) / draws),
    topShares: Float64Array.from(byPerson, (ranks) => ranks.filter((rank) => rank <= shown).length / draws),
  };
}

const ranksAmong = (rows: Uint32Array, scores: Float64Array): Float64Array =>
  midRanks(Float64Array.from(rows, (row) => scores[row]!));

const firstBy = (ranks: Float64Array): number[] =>
  [...ranks.keys()].sort((a, b) => ranks[a]! - ranks[b]! || a - b).slice(0, shown);
