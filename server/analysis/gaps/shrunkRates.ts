/** Some of so many: 0 ≤ count ≤ of. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** A share of a small group, drawn towards that of all groups as far as its size leaves it open. */
export interface ShrunkRate {
  /** Mean of what is believed of the rate after seeing the group, 0 to 1. */
  readonly rate: number;
  /** The share of all groups together, 0 to 1. */
  readonly whole: number;
  /** (`rate` − `whole`) ÷ standard deviation of what is believed; 0 where groups differ no more than chance makes them. */
  readonly z: number;
}

/**
 * Empirical-Bayes estimates of shares by group: the true rates are taken to be beta distributed, with the mean and the
 * spread that the groups show (moments weighted by size), and each group's own count then says where it lies. Small
 * groups are drawn far towards the whole, so that a building is not last because two of its four residents were away.
 * Undefined: null with fewer than three groups, or where all or none of everybody counts. Groups of 0 get null.
 * Complexity: O(groups). Source: Kleinman 1973, Journal of the American Statistical Association 68:46–54 (moments);
 * Efron & Morris 1975, Journal of the American Statistical Association 70:311–319 (shrinkage).
 */
export function shrunkRates(shares: readonly Share[]): (ShrunkRate | null)[] {
  const groups = shares.filter(({ of }) => of > 0);
  const all = sum(groups, ({ of }) => of);
  const whole = sum(groups, ({ count }) => count) / all;
  if (groups.length < 3 || whole === 0 || whole === 1) return shares.map(() => null);
  const correlation = intraclassCorrelation(groups, all, whole);
  if (correlation === 0) return shares.map(({ of }) => (of > 0 ? { rate: whole, whole, z: 0 } : null));
  // What the groups together weigh against a group's own count, in persons.
  const prior = 1 / correlation - 1;
  return shares.map(({ count, of }) => {
    if (of === 0) return null;
    const yes = count + prior * whole;
    const no = of - count + prior * (1 - whole);
    const both = yes + no;
    const rate = yes / both;
    const deviation = Math.sqrt((rate * (1 - rate)) / (both + 1));
    return { rate, whole, z: (rate - whole) / deviation };
  });
}

/** How alike members of a group are, 0 (as chance has it) to almost 1: 1 ÷ (α + β + 1) of the beta distribution. */
function intraclassCorrelation(groups: readonly Share[], all: number, whole: number): number {
  const variance = whole * (1 - whole);
  const spread = sum(groups, ({ count, of }) => of * (count / of - whole) ** 2);
  const byChance = variance * (groups.length - 1);
  const atMost = variance * (all - sum(groups, ({ of }) => of * of) / all) - byChance;
  if (atMost <= 0) return 0;
  const correlation = (spread - byChance) / atMost;
  return Math.min(0.999, Math.max(0, correlation));
}

const sum = <Item>(items: readonly Item[], value: (item: Item) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
