import { cholesky, dot, gramOf, inverseDiagonal, solve } from './linearAlgebra.ts';

/** A regression of values on columns, of which the first is all ones. */
export interface Regression {
  readonly coefficients: Float64Array;
  /** Coefficient / its standard error: t of a linear, z of a logistic regression. */
  readonly statistics: Float64Array;
}

export type Fit = (
  columns: readonly Float64Array[],
  y: Float64Array,
  start?: Float64Array,
) => Regression | null;

/**
 * Ordinary least squares: b = (XᵀX)⁻¹Xᵀy, t = b / √(σ² diag (XᵀX)⁻¹), σ² = RSS / (rows − columns).
 * Undefined: null where columns depend on each other or tell y without fail, or there are no more rows than columns.
 * O(rows × columns²).
 */
export const fitLinear: Fit = (columns, y) => {
  const size = columns.length;
  if (y.length <= size) return null;
  const lower = cholesky(gramOf(columns), size);
  if (!lower) return null;
  const coefficients = solve(
    lower,
    Float64Array.from(columns, (column) => dot(column, y)),
    size,
  );
  let rss = 0;
  for (let row = 0; row < y.length; row++) {
    let left = y[row]!;
    for (let k = 0; k < size; k++) left -= coefficients[k]! * columns[k]![row]!;
    rss += left * left;
  }
  if (rss <= 1e-12 * dot(y, y)) return null;
  const variance = rss / (y.length - size);
  const statistics = inverseDiagonal(lower, size).map(
    (each, k) => coefficients[k]! / Math.sqrt(each * variance),
  );
  return { coefficients, statistics };
};

const mostIterations = 25;
const tolerance = 1e-8;

/**
 * Logistic regression of 0/1 by iteratively reweighted least squares (as R's `glm.fit`), z = b / √diag (XᵀWX)⁻¹.
 * `start` = coefficients to begin from. Undefined: null where columns depend on each other, or where it does not settle
 * in 25 rounds, as when a column separates the ones from the zeros. O(rounds × rows × columns²).
 */
export const fitLogistic: Fit = (columns, y, start) => {
  const size = columns.length;
  if (y.length <= size) return null;
  let coefficients: Float64Array = start?.slice() ?? new Float64Array(size);
  let former = Infinity;
  const weights = new Float64Array(y.length);
  const working = new Float64Array(y.length);
  for (let round = 0; round < mostIterations; round++) {
    let deviance = 0;
    for (let row = 0; row < y.length; row++) {
      let eta = 0;
      for (let k = 0; k < size; k++) eta += coefficients[k]! * columns[k]![row]!;
      const mean = 1 / (1 + Math.exp(-eta));
      const weight = Math.max(mean * (1 - mean), 1e-12);
      weights[row] = weight;
      working[row] = eta + (y[row]! - mean) / weight;
      deviance -= 2 * Math.log(Math.max(y[row]! === 1 ? mean : 1 - mean, 1e-300));
    }
    const lower = cholesky(gramOf(columns, weights), size);
    if (!lower || !Number.isFinite(deviance)) return null;
    if (Math.abs(former - deviance) / (Math.abs(deviance) + 0.1) < tolerance) {
      const statistics = inverseDiagonal(lower, size).map((each, k) => coefficients[k]! / Math.sqrt(each));
      return { coefficients, statistics };
    }
    former = deviance;
    coefficients = solve(
      lower,
      Float64Array.from(columns, (column) => dot(column, working, weights)),
      size,
    );
  }
  return null;
};
