/** A column of values, and its rows in ascending order: of parts of the rows, ranks are then found without sorting again. */
export interface OrderedColumn {
  readonly values: ArrayLike<number>;
  /** Rows without a value (NaN) are not in it. */
  readonly order: Uint32Array;
}

/** Puts the rows of a column in order. O(n log n). */
export function ordered(values: ArrayLike<number>): OrderedColumn {
  const rows = Uint32Array.from(values, (_, row) => row).filter((row) => !Number.isNaN(values[row]!));
  return { values, order: rows.sort((a, b) => values[a]! - values[b]! || a - b) };
}

/**
 * Spearman's rank correlation of two lists of equal length; equal values share their mean rank.
 * Range: −1 to 1. Undefined: null when a list is constant, or has fewer than three entries. O(n log n).
 * Source: Spearman 1904, American Journal of Psychology 15:72-101.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  return rankCorrelationAmong(ordered(one), ordered(other), new Uint8Array(one.length).fill(1));
}

/** `rankCorrelation` among the rows marked with 1; each of them has a value in both columns. O(n). */
export function rankCorrelationAmong(
  one: OrderedColumn,
  other: OrderedColumn,
  isIn: Uint8Array,
): number | null {
  const [x, y] = [meanRanks(one, isIn), meanRanks(other, isIn)];
  let count = 0;
  for (const each of isIn) count += each;
  if (count < 3) return null;
  const mean = (count + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  for (let row = 0; row < isIn.length; row++) {
    if (isIn[row] === 0) continue;
    const [dx, dy] = [x[row]! - mean, y[row]! - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

/** Ranks among the rows marked, from 1; the other rows have none that means something. */
function meanRanks({ values, order }: OrderedColumn, isIn: Uint8Array): Float64Array {
  const found = new Float64Array(values.length);
  let lower = 0;
  for (let start = 0; start < order.length;) {
    let [end, equal] = [start, 0];
    while (end < order.length && values[order[end]!] === values[order[start]!]) equal += isIn[order[end++]!]!;
    for (let k = start; k < end; k++) found[order[k]!] = lower + (1 + equal) / 2;
    lower += equal;
    start = end;
  }
  return found;
}
