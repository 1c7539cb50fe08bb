/** ln(n!) for n = 0 … largest. O(largest). */
export function logFactorials(largest: number): Float64Array {
  const logs = new Float64Array(largest + 1);
  for (let n = 2; n <= largest; n++) logs[n] = logs[n - 1]! + Math.log(n);
  return logs;
}

/**
 * The chance that two persons share `shared` of `all` groups or more, when each is in as many as she is (`one`, `other`)
 * and any groups are as likely: P(X ≥ shared) of the hypergeometric distribution. 0 to 1. O(min(one, other)).
 *
 * `logs` are the log factorials up to `all` at the least. Relative error about 1e-13.
 */
export function chanceOfSharing(
  logs: Float64Array,
  all: number,
  one: number,
  other: number,
  shared: number,
): number {
  const least = Math.max(0, one + other - all);
  if (shared <= least) return 1;
  const logChoose = (n: number, k: number): number => logs[n]! - logs[k]! - logs[n - k]!;
  const logAll = logChoose(all, other);
  let chance = 0;
  // The smallest terms first, so that none is lost beside the large ones.
  for (let k = Math.min(one, other); k >= shared; k--) {
    chance += Math.exp(logChoose(one, k) + logChoose(all - one, other - k) - logAll);
  }
  return Math.min(1, chance);
}
