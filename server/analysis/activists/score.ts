import type { RecordNode } from '../../entities/communityRecord.ts';
import { orNull } from '../measure.ts';
import type { ActivistDimension, Observation } from './dimension.ts';
import { percentileColumn } from './percentile.ts';

/** Weights by dimension id, 0 or more; only their ratios matter. A dimension that is not named weighs 0. */
export type DimensionWeights = Readonly<Record<string, number>>;

/** What one dimension says of a list of persons, row by row; NaN = not observed. */
export interface ScoreColumn {
  /** The dimension. */
  readonly id: string;
  readonly values: Float64Array;
}

/** The score of a list of persons, row by row. */
export interface Composite {
  /** 0 to 100; NaN where completeness is below one half. */
  readonly scores: Float64Array;
  /** Share of the weights for which something was observed, 0 to 1. */
  readonly completeness: Float64Array;
  /** Σ weight × percentile of what was observed: an order for those who have no score. */
  readonly known: Float64Array;
  /** What each column adds, in points of 100, in the order of the columns; NaN where it adds nothing to a score. */
  readonly points: readonly Float64Array[];
}

const leastCompleteness = 0.5;
/** Sums of weights that are no whole numbers may fall short by so much. */
const rounding = 1e-9;

/**
 * The explainable score: 100 Σ w p / Σ w over the columns observed of each person, with p her percentile among the
 * rows that belong to the group (1 in `isMember`). What was not observed is left out, never counted as 0; below half
 * of the weights there is no score. Points add up to the score exactly, as the score is their sum.
 * Complexity: O(columns × n log n).
 */
export function compositeOf(
  columns: readonly ScoreColumn[],
  weights: DimensionWeights,
  isMember: Uint8Array,
): Composite {
  return weighted(percentileColumns(columns, isMember), weights);
}

/** Each column as percentiles among the rows of the group, NaN where not observed. O(columns × n log n). */
export function percentileColumns(columns: readonly ScoreColumn[], isMember: Uint8Array): ScoreColumn[] {
  return columns.map(({ id, values }) => ({ id, values: percentileColumn(values, isMember) }));
}

/** The second half of `compositeOf`, for columns that are percentiles already: other weights cost little. O(columns × n). */
export function weighted(percentiles: readonly ScoreColumn[], weights: DimensionWeights): Composite {
  const points = percentiles.map(({ values }) => new Float64Array(values.length).fill(NaN));
  return { ...weigh(percentiles, weights, points), points };
}

/** The scores of `weighted` alone, for those who weigh many times over. */
export const weightedScores = (
  percentiles: readonly ScoreColumn[],
  weights: DimensionWeights,
): Float64Array => weigh(percentiles, weights, null).scores;

/** Fills `points`, where they are wanted. */
function weigh(
  percentiles: readonly ScoreColumn[],
  weights: DimensionWeights,
  points: readonly Float64Array[] | null,
): Omit<Composite, 'points'> {
  const rows = percentiles[0]?.values.length ?? 0;
  const scores = new Float64Array(rows);
  const completeness = new Float64Array(rows);
  const known = new Float64Array(rows);
  const columns = percentiles.map(({ values }) => values);
  const weight = percentiles.map(({ id }) => weights[id] ?? 0);
  const all = weight.reduce((sum, each) => sum + each, 0);
  for (let row = 0; row < rows; row++) {
    let seen = 0;
    for (let k = 0; k < columns.length; k++) {
      const percentile = columns[k]![row]!;
      if (Number.isNaN(percentile)) continue;
      seen += weight[k]!;
      known[row]! += weight[k]! * percentile;
    }
    completeness[row] = all === 0 ? 0 : seen / all;
    if (seen === 0 || completeness[row]! < leastCompleteness - rounding) {
      scores[row] = NaN;
      continue;
    }
    for (let k = 0; k < columns.length; k++) {
      const percentile = columns[k]![row]!;
      if (Number.isNaN(percentile)) continue;
      const added = (100 * weight[k]! * percentile) / seen;
      scores[row]! += added;
      if (points) points[k]![row] = added;
    }
  }
  return { scores, completeness, known };
}

/** What one dimension adds to the score of a person. */
export interface Part {
  readonly dimension: ActivistDimension;
  readonly weight: number;
  readonly value: number | null;
  readonly percentile: number | null;
  /** Points of 100; null when not observed, or too little is known for a score. */
  readonly points: number | null;
}

export interface Score {
  readonly person: RecordNode;
  /** 0 to 100, the sum of the points of its parts; null when completeness is below one half. */
  readonly score: number | null;
  /** Share of the weights for which something was observed, 0 to 1. */
  readonly completeness: number;
  readonly parts: readonly Part[];
  /** Σ weight × percentile of what was observed: an order for those who have no score. */
  readonly known: number;
}

/** Whether anything at all counts for somebody: who has no point is on no list of latent activists. */
export const hasPoints = ({ score, known }: Score): boolean => (score ?? known) > 0;

/** The parts that are reasons for somebody, as they add to her score and what was seen speaks for her: what pulls most first. */
export function reasonsAmong(parts: readonly Part[]): Part[] {
  const pull = ({ weight, percentile }: Part): number => weight * (percentile ?? 0);
  const speaks = ({ dimension: { speaksFrom = 0 }, value }: Part): boolean =>
    value !== null && value >= speaksFrom;
  return parts.filter((part) => pull(part) > 0 && speaks(part)).sort((a, b) => pull(b) - pull(a));
}

/** A dimension with what it saw of this community. */
export interface ObservedDimension {
  readonly dimension: ActivistDimension;
  readonly seen: Observation;
}

/** What the dimensions saw of persons, as columns in the order of the persons. O(dimensions × persons). */
export function columnsOf(
  persons: readonly RecordNode[],
  observed: readonly ObservedDimension[],
): ScoreColumn[] {
  return observed.map(({ dimension, seen }) => ({
    id: dimension.id,
    values: Float64Array.from(persons, ({ id }) => seen.value(id) ?? NaN),
  }));
}

/** The percentiles of persons who were scored, as columns in their order: for other weights. O(dimensions × persons). */
export function percentilesOf(list: readonly Score[]): ScoreColumn[] {
  return (list[0]?.parts ?? []).map(({ dimension }, k) => ({
    id: dimension.id,
    values: Float64Array.from(list, ({ parts }) => parts[k]!.percentile ?? NaN),
  }));
}

/**
 * The score of persons, each placed among `residents` (see `compositeOf`), with its parts.
 * Complexity: O(dimensions × n log n).
 */
export function scores(
  persons: readonly RecordNode[],
  residents: readonly RecordNode[],
  observed: readonly ObservedDimension[],
  weights: DimensionWeights,
): Score[] {
  const members = new Set(residents.map(({ id }) => id));
  const listed = new Set(persons.map(({ id }) => id));
  // Residents who are on no list are compared with all the same.
  const rows = [...persons, ...residents.filter(({ id }) => !listed.has(id))];
  const isMember = Uint8Array.from(rows, ({ id }) => (members.has(id) ? 1 : 0));
  const columns = columnsOf(rows, observed);
  const percentiles = percentileColumns(columns, isMember);
  const { scores: score, completeness, known, points } = weighted(percentiles, weights);
  return persons.map((person, row) => ({
    person,
    score: orNull(score[row]!),
    completeness: completeness[row]!,
    known: known[row]!,
    parts: observed.map(({ dimension }, k) => ({
      dimension,
      weight: weights[dimension.id] ?? 0,
      value: orNull(columns[k]!.values[row]!),
      percentile: orNull(percentiles[k]!.values[row]!),
      points: orNull(points[k]![row]!),
    })),
  }));
}
