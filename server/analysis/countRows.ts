import type { CountRow } from './measure.ts';

/**
 * Rows of a distribution, in the order given. `normalized`: each count as its share of all of them, null when there is
 * nothing to share. O(cases).
 */
export function countRows(
  cases: readonly (readonly [label: string | number, count: number])[],
  normalized: boolean,
): CountRow[] {
  const total = cases.reduce((sum, [, count]) => sum + count, 0);
  return cases.map(([label, count]) => ({
    label: String(label),
    value: !normalized ? count : total === 0 ? null : count / total,
  }));
}

/** How often each number occurs, smallest number first; numbers that do not occur are left out. O(n + g log g). */
export function occurrences(numbers: Iterable<number>): [number: number, count: number][] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}
