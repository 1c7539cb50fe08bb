import { defaultWeights, dimensions } from '../../server/analysis/activists/dimensions.ts';
import {
  columnsOf,
  percentileColumns,
  weightedScores,
  type DimensionWeights,
  type ScoreColumn,
} from '../../server/analysis/activists/score.ts';
import { scoringBasis } from '../../server/analysis/activists/scoringBasis.ts';
import { basisOf } from '../../server/analysis/basis.ts';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';

/** The dimensions that a village tells something about, row by row of `keys`. */
export interface Observed {
  readonly keys: readonly string[];
  readonly columns: readonly ScoreColumn[];
}

/** What the dimensions of the product see in a village. */
export function observedIn(record: CommunityRecord): Observed {
  const basis = basisOf(record, { communityId: record.communityId }, '2026-01-01');
  const observed = dimensions.map((dimension) => ({
    dimension,
    seen: dimension.observe(scoringBasis(basis)),
  }));
  const columns = columnsOf(basis.residents, observed);
  return {
    keys: basis.residents.map(({ id }) => id),
    columns: columns.filter(({ values }) => values.some((value) => !Number.isNaN(value))),
  };
}

/**
 * The score of the product, from the dimensions that were observed: the weights of the others are left out, as they are
 * for each person, but here without the least share of the weights that a list asks for.
 */
export function compositeValues(
  { keys, columns }: Observed,
  weights: DimensionWeights = defaultWeights,
): Map<string, number> {
  const known = Object.fromEntries(columns.map(({ id }) => [id, weights[id] ?? 0]));
  const scores = weightedScores(percentileColumns(columns, new Uint8Array(keys.length).fill(1)), known);
  return new Map(keys.map((key, row) => [key, scores[row]!]));
}
