/**
 * How unequally amounts are spread.
 *
 * Definition: G = Σ_i Σ_j |x_i − x_j| / (2 n² mean), the mean difference of all ordered pairs as a share of twice the mean.
 * Range: 0 (all alike) to 1 − 1/n (one has everything).
 * Undefined: null below two amounts, or when all are 0. Amounts must not be negative. Complexity: O(n log n).
 * Source: Gini 1912; Sen 1973, On Economic Inequality, section 2.
 */
export function gini(amounts: readonly number[]): number | null {
  const n = amounts.length;
  const total = sum(amounts);
  if (n < 2 || total === 0) return null;
  // Σ_i Σ_j |x_i − x_j| = 2 Σ_i (2i − n − 1) x_(i) over the amounts in rising order.
  const spread = amounts
    .toSorted((a, b) => a - b)
    .reduce((all, amount, i) => all + (2 * (i + 1) - n - 1) * amount, 0);
  return spread / (n * total);
}

/** Theil's T of some amounts, and of how much of it lies between groups and how much within them. */
export interface TheilSplit {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/**
 * How unequally amounts are spread, split into what lies between groups and what lies within them.
 *
 * Definition: T = (1/n) Σ_i (x_i/mean) ln(x_i/mean), where x = 0 adds nothing. Between: Σ_g s_g ln(mean_g/mean), within:
 *   Σ_g s_g T_g, where s_g is the group's share of the total. They add up to T.
 * Range: 0 (all alike) to ln n (one has everything).
 * Undefined: null below two amounts, or when all are 0. Amounts must not be negative. Complexity: O(n).
 * Source: Theil 1967, Economics and Information Theory, chapter 4; Shorrocks 1980, Econometrica 48:613-625.
 */
export function theil(
  rows: readonly { readonly amount: number; readonly group: string }[],
): TheilSplit | null {
  const total = sum(rows.map(({ amount }) => amount));
  if (rows.length < 2 || total === 0) return null;
  const groups = new Map<string, number[]>();
  for (const { amount, group } of rows) groups.set(group, [...(groups.get(group) ?? []), amount]);
  const mean = total / rows.length;
  let [between, within] = [0, 0];
  for (const amounts of groups.values()) {
    const ofGroup = sum(amounts);
    if (ofGroup === 0) continue;
    const groupMean = ofGroup / amounts.length;
    between += (ofGroup / total) * Math.log(groupMean / mean);
    within += (ofGroup / total) * index(amounts, groupMean);
  }
  return { total: between + within, between, within };
}

const index = (amounts: readonly number[], mean: number): number =>
  sum(amounts.map((amount) => (amount === 0 ? 0 : (amount / mean) * Math.log(amount / mean)))) /
  amounts.length;

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
