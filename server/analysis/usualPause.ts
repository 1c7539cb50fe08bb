import { daysBetween } from '../entities/partialDate.ts';

/**
 * Days from one of these days to the next, as it usually is: half of the pauses are no longer. Of an even number of pauses
 * the lower of the two in the middle, so that it is one that was. Days in order; null with fewer than two. O(n log n).
 */
export function usualPause(days: readonly string[]): number | null {
  const pauses = days.slice(1).map((day, i) => daysBetween(days[i]!, day));
  const rising = pauses.sort((a, b) => a - b);
  return rising[Math.floor((rising.length - 1) / 2)] ?? null;
}
