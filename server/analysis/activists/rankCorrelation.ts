/**
 * Spearman's rank correlation of two lists of equal length; equal values share their mean rank.
 * Range: −1 to 1. Undefined: null when a list is constant, or has fewer than three entries. O(n log n).
 * Source: Spearman 1904, American Journal of Psychology 15:72-101.
 */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  if (one.length < 3) return null;
  const [x, y] = [meanRanks(one), meanRanks(other)];
  const mean = (one.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((rank, i) => {
    const [dx, dy] = [rank - mean, y[i]! - mean];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]! || a - b);
  const found = new Array<number>(values.length).fill(0);
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let k = start; k < end; k++) found[order[k]!] = (start + 1 + end) / 2;
    start = end;
  }
  return found;
}
