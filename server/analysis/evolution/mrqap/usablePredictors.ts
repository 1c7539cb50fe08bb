import { countedCells, gathered, type DyadicData } from './semiPartialing.ts';
import { cholesky, gramOf } from './linearAlgebra.ts';

/**
 * Places of the predictors that say something of their own: each is kept unless it is known of no pair, is the same for all pairs that count or
 * follows from the ones kept before it. Pairs count where all predictors are known. O(predictors³ × pairs).
 */
export function usablePredictors(data: DyadicData): number[] {
  const known = data.predictors.map((matrix) => matrix.some((value) => !Number.isNaN(value)));
  const cells = countedCells({ ...data, predictors: data.predictors.filter((_, place) => known[place]) });
  const kept: Float64Array[] = [new Float64Array(cells.length).fill(1)];
  return data.predictors.flatMap((matrix, place) => {
    if (!known[place]) return [];
    const columns = [...kept, gathered(matrix, cells)];
    if (!cholesky(gramOf(columns), columns.length)) return [];
    kept.push(columns.at(-1)!);
    return [place];
  });
}
