import { fitLogistic } from './regression.ts';

/**
 * The z of one more column in a logistic regression, asked for many times with the same others: each begins from where
 * the others alone ended. NaN in the column leaves its row out. Answers NaN where the regression has no answer.
 * O(rounds × rows × others²) each time.
 */
export function logisticStatisticOf(
  others: readonly Float64Array[],
  y: Float64Array,
): (last: Float64Array) => number {
  const alone = fitLogistic(others, y)?.coefficients;
  const start = alone && Float64Array.from([...alone, 0]);
  return (last) => {
    const isWhole = !last.some((value) => Number.isNaN(value));
    const rows = isWhole ? null : Uint32Array.from(last.keys()).filter((row) => !Number.isNaN(last[row]!));
    const kept = (column: Float64Array): Float64Array =>
      rows ? Float64Array.from(rows, (row) => column[row]!) : column;
    const fit = fitLogistic([...others.map(kept), kept(last)], kept(y), start);
    return fit ? fit.statistics[others.length]! : NaN;
  };
}
