import { asPart } from '../../../kernels/execution.ts';
import { random } from '../../random.ts';
import { logisticStatisticOf } from './logisticStatistic.ts';
import { linearStatisticOf } from './linearStatistic.ts';
import { fitLinear, fitLogistic, type Regression } from './regression.ts';

/** Pairs of `order` persons as square matrices, row by row. NaN = the pair does not count; so are all on the diagonal. */
export interface DyadicData {
  readonly order: number;
  /** Without direction only the lower triangle is read, and every matrix is the same both ways. */
  readonly directed: boolean;
  readonly y: Float64Array;
  readonly predictors: readonly Float64Array[];
}

export type RegressionVariant = 'linear' | 'logistic';

export interface PermutationOptions {
  readonly variant: RegressionVariant;
  readonly permutations: number;
  readonly seed: number;
}

/** One predictor beside what it is when who is who is shuffled. */
export interface DyadicCoefficient {
  readonly estimate: number;
  /** t of the linear, z of the logistic regression. */
  readonly statistic: number;
  /** Share of the permutations with a statistic as far from 0 or farther, the observed one counted as one. */
  readonly p: number | null;
  readonly pLower: number | null;
  readonly pUpper: number | null;
  /** √(p (1 − p) / permutations): how far p may be off by the draw. */
  readonly monteCarloError: number | null;
  /** Permutations in which the regression had no answer. */
  readonly undefinedDraws: number;
}

export interface DyadicRegression {
  readonly intercept: number;
  readonly coefficients: readonly DyadicCoefficient[];
  /** Pairs that counted. */
  readonly pairs: number;
}

/**
 * Multiple regression quadratic assignment procedure with double semi-partialing: for each predictor k, its residuals
 * on the others are put back into the square, rows and columns of it are permuted together, and the regression of y on
 * the others and the permuted residuals is fitted again; its t (or z) makes the null distribution of k. The residuals
 * come from a linear regression in both variants, as in R sna.
 *
 * Pairs in which any matrix has NaN do not count; where a permutation puts a NaN residual, the pair is left out of it.
 * Undefined: null where predictors depend on each other, or a logistic regression does not settle. p is null without
 * any permutation that has an answer.
 * Deterministic for a seed. Complexity: permutations × predictors² × pairs; the logistic variant about six times
 * predictors more.
 * Source: Dekker, Krackhardt & Snijders 2007, Psychometrika 72(4):563–581; p with the observed value counted: Phipson
 * & Smyth 2010, SAGMB 9(1):39.
 */
export function doubleSemiPartialing(data: DyadicData, options: PermutationOptions): DyadicRegression | null {
  const cells = countedCells(data);
  const y = gathered(data.y, cells);
  const columns = [
    new Float64Array(cells.length).fill(1),
    ...data.predictors.map((each) => gathered(each, cells)),
  ];
  const observed = fits[options.variant](columns, y);
  if (!observed) return null;
  const next = random(options.seed);
  const count = data.predictors.length;
  const coefficients: DyadicCoefficient[] = [];
  for (let k = 1; k <= count; k++) {
    const others = columns.filter((_, i) => i !== k);
    const residuals = residualsOf(columns[k]!, others);
    if (!residuals) return null;
    const drawn = asPart(k - 1, count, () =>
      nullStatistics(data, { cells, y, others, residuals }, options, next),
    );
    coefficients.push(comparedWith(observed, k, drawn));
  }
  return { intercept: observed.coefficients[0]!, coefficients, pairs: cells.length };
}

const fits = { linear: fitLinear, logistic: fitLogistic } as const;

/** The cells of the square that count, ascending. */
export function countedCells({ order, directed, y, predictors }: DyadicData): Uint32Array {
  const cells: number[] = [];
  for (let i = 0; i < order; i++)
    for (let j = 0; j < (directed ? order : i); j++) {
      const cell = i * order + j;
      const isKnown = !Number.isNaN(y[cell]!) && predictors.every((each) => !Number.isNaN(each[cell]!));
      if (i !== j && isKnown) cells.push(cell);
    }
  return Uint32Array.from(cells);
}

export const gathered = (matrix: Float64Array, cells: Uint32Array): Float64Array =>
  Float64Array.from(cells, (cell) => matrix[cell]!);

function residualsOf(column: Float64Array, others: readonly Float64Array[]): Float64Array | null {
  const fit = fitLinear(others, column);
  return (
    fit &&
    column.map((value, row) =>
      others.reduce((left, each, k) => left - fit.coefficients[k]! * each[row]!, value),
    )
  );
}

interface SemiPartial {
  readonly cells: Uint32Array;
  readonly y: Float64Array;
  readonly others: readonly Float64Array[];
  readonly residuals: Float64Array;
}

function nullStatistics(
  { order, directed }: DyadicData,
  { cells, y, others, residuals }: SemiPartial,
  { variant, permutations }: PermutationOptions,
  next: () => number,
): Float64Array {
  const square = new Float64Array(order * order).fill(NaN);
  cells.forEach((cell, row) => {
    square[cell] = residuals[row]!;
    if (!directed) square[(cell % order) * order + Math.floor(cell / order)] = residuals[row]!;
  });
  const statistic = variant === 'linear' ? linearStatisticOf(others, y) : logisticStatisticOf(others, y);
  const permutation = Uint32Array.from({ length: order }, (_, i) => i);
  const permuted = new Float64Array(cells.length);
  const drawn = new Float64Array(permutations);
  const rowOf = cells.map((cell) => Math.floor(cell / order));
  const columnOf = cells.map((cell) => cell % order);
  for (let draw = 0; draw < permutations; draw++) {
    drawn[draw] = asPart(draw, permutations, () => {
      shuffle(permutation, next);
      for (let row = 0; row < cells.length; row++) {
        permuted[row] = square[permutation[rowOf[row]!]! * order + permutation[columnOf[row]!]!]!;
      }
      return statistic(permuted);
    });
  }
  return drawn;
}

/** Fisher–Yates. */
function shuffle(values: Uint32Array, next: () => number): void {
  for (let i = values.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [values[i], values[j]] = [values[j]!, values[i]!];
  }
}

function comparedWith(
  { coefficients, statistics }: Regression,
  k: number,
  drawn: Float64Array,
): DyadicCoefficient {
  const statistic = statistics[k]!;
  const defined = drawn.filter((each) => !Number.isNaN(each));
  // Sums in another order may differ in the last digits: what is equal must count as equal.
  const slack = 1e-9 * Math.max(1, Math.abs(statistic));
  const share = (isExtreme: (value: number) => boolean): number | null =>
    defined.length === 0 ? null : (defined.filter(isExtreme).length + 1) / (defined.length + 1);
  const p = share((value) => Math.abs(value) >= Math.abs(statistic) - slack);
  return {
    estimate: coefficients[k]!,
    statistic,
    p,
    pLower: share((value) => value <= statistic + slack),
    pUpper: share((value) => value >= statistic - slack),
    monteCarloError: p === null ? null : Math.sqrt((p * (1 - p)) / defined.length),
    undefinedDraws: drawn.length - defined.length,
  };
}
