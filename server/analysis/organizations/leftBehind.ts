import { balanceDimensions, type BalanceDimension } from '../../entities/results/organizationBalance.ts';
import { median } from '../median.ts';
import { gini } from './inequality.ts';
import type { OrganizationFacts } from './organizationFacts.ts';

export interface BalanceLimits {
  /** Above this Gini a thing is unevenly spread. */
  readonly gini: number;
  /** Below this share of the median an organization has little. */
  readonly ofMedian: number;
  /** Above so many times its share of activities, its share of hours is large. */
  readonly hoursRatio: number;
}

export const usualLimits: BalanceLimits = { gini: 0.5, ofMedian: 0.25, hoursRatio: 2 };

/** Of one thing: what there is in all, how it is spread, and what an organization in the middle has. */
export interface Spread {
  readonly total: number;
  readonly gini: number | null;
  readonly median: number;
}

export interface LeftBehind {
  readonly facts: OrganizationFacts;
  /** Of what it has little while it is unevenly spread. */
  readonly dimensions: readonly BalanceDimension[];
  /** Whether much of the workers' time goes to it while it holds few activities. */
  readonly isMuchHelped: boolean;
}

/** How each thing is spread over some organizations; null where nothing of the kind is recorded. */
export type Spreads = Readonly<Record<BalanceDimension, Spread | null>>;

/** O(n log n). */
export function spreadsOf(rows: readonly OrganizationFacts[]): Spreads {
  const spread = (dimension: BalanceDimension): Spread | null => {
    const amounts = rows.map(({ amounts: all }) => all[dimension]);
    if (amounts.length === 0 || !amounts.every((amount) => amount !== null)) return null;
    return {
      total: amounts.reduce((sum, amount) => sum + amount, 0),
      gini: gini(amounts),
      median: median(amounts)!,
    };
  };
  return Object.fromEntries(balanceDimensions.map((each) => [each, spread(each)])) as Spreads;
}

/**
 * Which organizations are left behind, in the order given. In a thing that is unevenly spread (Gini above the limit) who
 * has nothing of it, or less than a share of the median. And who holds less than that share of the median of activities,
 * while her share of the workers' hours is more than so many times her share of the activities: there the help does not
 * take. O(n log n).
 */
export function leftBehind(
  rows: readonly OrganizationFacts[],
  limits: BalanceLimits = usualLimits,
): LeftBehind[] {
  const spreads = spreadsOf(rows);
  return rows.flatMap((facts): LeftBehind[] => {
    const has = (dimension: BalanceDimension): number => facts.amounts[dimension] ?? 0;
    const hasLittle = (dimension: BalanceDimension, { median }: Spread): boolean =>
      has(dimension) === 0 || has(dimension) < limits.ofMedian * median;
    const dimensions = balanceDimensions.filter((dimension) => {
      const spread = spreads[dimension];
      return spread !== null && (spread.gini ?? 0) > limits.gini && hasLittle(dimension, spread);
    });
    const { activities, hours } = spreads;
    const isMuchHelped =
      activities !== null &&
      hours !== null &&
      activities.total > 0 &&
      hours.total > 0 &&
      has('activities') < limits.ofMedian * activities.median &&
      has('hours') / hours.total > limits.hoursRatio * (has('activities') / activities.total);
    return dimensions.length > 0 || isMuchHelped ? [{ facts, dimensions, isMuchHelped }] : [];
  });
}
