/** How many have at least so many ties: one point for each number of ties that occurs, ascending. */
export interface DegreePoint {
  readonly degree: number;
  /** How many have exactly so many. */
  readonly count: number;
  /** Share of all who have so many or more, 0 to 1. */
  readonly share: number;
}

/**
 * The distribution of numbers of ties, as shares of those with so many or more: on two logarithmic scales a heavy tail is then a
 * line, and no bins have to be chosen (Clauset, Shalizi & Newman 2009, SIAM Review 51:661-703). O(n log n).
 */
export function degreeShares(degrees: readonly number[]): readonly DegreePoint[] {
  const counts = new Map<number, number>();
  for (const degree of degrees) counts.set(degree, (counts.get(degree) ?? 0) + 1);
  let rest = degrees.length;
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([degree, count]) => {
      const share = rest / degrees.length;
      rest -= count;
      return { degree, count, share };
    });
}
