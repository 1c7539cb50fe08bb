import type { RecordNode } from '../../entities/communityRecord.ts';
import type { ActivistDimension, Observation } from './dimension.ts';
import { percentiles } from './percentile.ts';

/** What one dimension adds to the score of a person. */
export interface Part {
  readonly dimension: ActivistDimension;
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

/** A dimension with what it saw of this community. */
export interface ObservedDimension {
  readonly dimension: ActivistDimension;
  readonly seen: Observation;
}

export const leastCompleteness = 0.5;

/**
 * The explainable score of persons: 100 Σ w p / Σ w over the dimensions observed of each, with p the percentile
 * among `residents`. What was not observed is left out, never counted as 0; below half of the weights there is no
 * score. Contributions add up to the score exactly, as the score is their sum.
 * Complexity: O(dimensions × n log n).
 */
export function scores(
  persons: readonly RecordNode[],
  residents: readonly RecordNode[],
  observed: readonly ObservedDimension[],
): Score[] {
  const members = new Set(residents.map(({ id }) => id));
  const placed = observed.map(({ dimension, seen }) => {
    const values = residents.map(({ id }) => seen.value(id)).filter((value) => value !== null);
    return { dimension, seen, percentile: percentiles(values) };
  });
  const allWeights = observed.reduce((sum, { dimension }) => sum + dimension.weight, 0);
  return persons.map((person) => {
    const known = placed.map(({ dimension, seen, percentile }) => {
      const value = seen.value(person.id);
      return { dimension, value, percentile: percentile(value, members.has(person.id)) };
    });
    const weights = known.reduce(
      (sum, part) => sum + (part.percentile === null ? 0 : part.dimension.weight),
      0,
    );
    const completeness = allWeights === 0 ? 0 : weights / allWeights;
    const isEnough = weights > 0 && completeness >= leastCompleteness;
    const parts = known.map((part): Part => {
      const isCounted = isEnough && part.percentile !== null;
      return {
        ...part,
        points: isCounted ? (100 * part.dimension.weight * part.percentile!) / weights : null,
      };
    });
    return {
      person,
      score: isEnough ? parts.reduce((sum, part) => sum + (part.points ?? 0), 0) : null,
      completeness,
      parts,
      known: known.reduce((sum, part) => sum + part.dimension.weight * (part.percentile ?? 0), 0),
    };
  });
}
