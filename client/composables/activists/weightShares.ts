/** How much a dimension counts, before shares are taken. */
export interface Weight {
  readonly dimension: string;
  readonly weight: number;
}

/**
 * Shares of the sum in whole percent that add up to 100: rounded down, and what is left goes to the largest remainders
 * (Hamilton's method). All 0 where no weight is above 0.
 */
export function wholeShares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (100 * weight) / sum);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index]! += 1;
  return shares;
}

/** Weights of all dimensions as whole shares; one that a profile does not name has none. */
export function sharesOf(dimensions: readonly string[], weights: readonly Weight[]): Weight[] {
  const given = new Map(weights.map(({ dimension, weight }) => [dimension, weight]));
  const shares = wholeShares(dimensions.map((dimension) => given.get(dimension) ?? 0));
  return dimensions.map((dimension, index) => ({ dimension, weight: shares[index] ?? 0 }));
}
