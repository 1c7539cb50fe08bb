import type { PartialDate } from '../../entities/partialDate.ts';
import { isStressful } from '../../entities/tie.ts';
import { onceFor } from '../../graph/onceFor.ts';
import type { Basis } from '../basis.ts';

/** What one person gives another, over all ties between the two. */
export interface SupportGiven {
  readonly strength: number;
  /** The kinds of help; null = the kind was not said. */
  readonly kinds: ReadonlySet<string | null>;
  /** Since when at least. */
  readonly since: PartialDate | null;
}

/**
 * Who helps whom: receiver → giver → what she gives. Each SUPPORTS tie counts with its weight, one without a weight
 * as 1. Stressful ties are no help. O(ties), once for a basis.
 */
export const supportGivers = onceFor(
  (basis: Basis): ReadonlyMap<string, ReadonlyMap<string, SupportGiven>> => {
    const givers = new Map<string, Map<string, SupportGiven>>();
    for (const { from, to, subkind, weight, validFrom } of basis.ties(['SUPPORTS'])) {
      if (isStressful(weight)) continue;
      const ofReceiver = givers.get(to.id) ?? new Map<string, SupportGiven>();
      const known = ofReceiver.get(from.id);
      ofReceiver.set(from.id, {
        strength: (known?.strength ?? 0) + (weight ?? 1),
        kinds: new Set(known?.kinds).add(subkind),
        since: earlier(known?.since ?? null, validFrom),
      });
      givers.set(to.id, ofReceiver);
    }
    return givers;
  },
);

const earlier = (a: PartialDate | null, b: PartialDate | null): PartialDate | null =>
  a === null || (b !== null && b < a) ? b : a;

/**
 * Herfindahl–Hirschman index of shares: Σ share², from 1/n (n equal ones) to 1 (all from one). Null without any.
 * Source: Hirschman 1964, American Economic Review 54:761.
 */
export function concentration(amounts: readonly number[]): number | null {
  const total = amounts.reduce((sum, each) => sum + each, 0);
  return total > 0 ? amounts.reduce((sum, each) => sum + (each / total) ** 2, 0) : null;
}
