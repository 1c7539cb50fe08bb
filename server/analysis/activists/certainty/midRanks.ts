/**
 * Ranks of values, 1 = the largest; equal ones share the mean of their ranks. NaN counts as the smallest.
 * O(n log n).
 */
export function midRanks(values: Float64Array): Float64Array {
  const falling = withNaNLast(values);
  const order = Uint32Array.from(falling.keys()).sort((a, b) => falling[b]! - falling[a]! || a - b);
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && falling[order[end]!] === falling[order[start]!]) end++;
    for (let i = start; i < end; i++) ranks[order[i]!] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

/**
 * Of each value, how much of a place among the `count` largest it has: 1, 0, or, where equal ones stand across the end
 * of the list, its share of the places left. They add up to `count`, or to the number of values. NaN counts as the
 * smallest. O(n log n).
 */
export function topShares(values: Float64Array, count: number): Float64Array {
  const falling = withNaNLast(values);
  // Numbers alone are sorted much faster than rows by their numbers.
  const last = falling.toSorted()[Math.max(0, falling.length - count)]!;
  let [before, equal] = [0, 0];
  for (const value of falling) {
    if (value > last) before++;
    else if (value === last) equal++;
  }
  const share = Math.min(1, (count - before) / equal);
  return falling.map((value) => (value > last ? 1 : value === last ? share : 0));
}

const withNaNLast = (values: Float64Array): Float64Array =>
  values.map((value) => (Number.isNaN(value) ? -Infinity : value));

/**
 * Whether to be among the first `top` says anything of somebody: they are at most half of those ranked. Where all of eleven
 * are among the first twenty, nobody is for being so.
 */
export const tellsTop = (top: number, ranked: number): boolean => 2 * top <= ranked;
