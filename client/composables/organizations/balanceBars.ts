import type { BalanceDimension } from '../../api/generated.ts';
import type { Balance } from './useOrganizations.ts';

export interface BalanceBar {
  readonly id: string;
  readonly name: string;
  /** Null where it is hidden or not recorded. */
  readonly amount: number | null;
  /** Its length, as a share of the longest. */
  readonly length: number;
  readonly isBehind: boolean;
}

/** What each organization has of one thing, most first; equal ones stay in their order. */
export function balanceBars(
  organizations: Balance['organizations'],
  dimension: BalanceDimension,
): readonly BalanceBar[] {
  const amountOf = (row: Balance['organizations'][number]): number | null => row[dimension] ?? null;
  const longest = Math.max(0, ...organizations.map((row) => amountOf(row) ?? 0));
  return organizations
    .map((row) => ({
      id: row.id,
      name: row.name,
      amount: amountOf(row),
      length: longest === 0 ? 0 : (amountOf(row) ?? 0) / longest,
      isBehind: row.behind.includes(dimension),
    }))
    .toSorted((a, b) => (b.amount ?? -1) - (a.amount ?? -1));
}

export type Evenness = 'unknown' | 'even' | 'some' | 'much' | 'unbalanced';

/** A Gini coefficient in a word. */
export function evenness(gini: number | null | undefined): Evenness {
  if (gini === null || gini === undefined) return 'unknown';
  if (gini > 0.5) return 'unbalanced';
  if (gini > 0.35) return 'much';
  return gini > 0.2 ? 'some' : 'even';
}
