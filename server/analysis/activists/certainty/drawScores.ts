import { percentileColumn } from '../percentile.ts';
import { percentileColumns, weightedScores, type DimensionWeights, type ScoreColumn } from '../score.ts';
import { contactsOf } from './contactsOf.ts';
import type { Draw, NamingSurvey } from './naming.ts';
import type { RedrawnDimension } from './redrawn.ts';

/** A score and what it is made of, one entry of each column for each person of the survey. */
export interface SurveyedScore {
  readonly survey: NamingSurvey;
  /** As observed; NaN = not observed. */
  readonly columns: readonly ScoreColumn[];
  readonly weights: DimensionWeights;
  /** 1 = belongs to those with whom everybody is compared. */
  readonly isMember: Uint8Array;
}

/**
 * A function that scores a draw as the list does (`compositeOf`), 0 to 100, NaN below half of the weights. The redrawn
 * dimensions are observed of all residents then; one that was observed of nobody stays so. Complexity of a draw: that
 * of the dimensions and O(columns × n log n).
 */
export function drawScores(
  { survey, columns, weights, isMember }: SurveyedScore,
  redrawn: readonly RedrawnDimension[],
): (draw: Draw) => Float64Array {
  const { isResident } = survey;
  const keys = rowKeys(isResident.length);
  const observed = percentileColumns(columns, isMember);
  const anew = columns.map(({ id, values }) =>
    values.every(Number.isNaN) ? undefined : redrawn.find((dimension) => dimension.id === id),
  );
  return (draw) => {
    const contacts = contactsOf(survey, draw, keys);
    const percentiles = observed.map((column, k): ScoreColumn => {
      const values = anew[k]
        ?.column(draw, contacts)
        .map((value, row) => (isResident[row] === 1 ? value : NaN));
      return values ? { id: column.id, values: percentileColumn(values, isMember) } : column;
    });
    return weightedScores(percentiles, weights);
  };
}

/** Row numbers as words that ascend. */
function rowKeys(rows: number): string[] {
  const digits = String(rows).length;
  return Array.from({ length: rows }, (_, row) => String(row).padStart(digits, '0'));
}
