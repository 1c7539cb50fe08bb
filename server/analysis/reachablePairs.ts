import type { Adjacency } from '../graph/adjacency.ts';
import { distanceProfile } from '../kernels/distanceProfile.ts';
import { strongComponents } from './strongComponents.ts';

/**
 * Of how many unordered pairs one has a directed path to the other but not the other way (`oneWay`), and of how many
 * both have one (`mutual`). O(n m).
 */
export function reachablePairs({ out }: Adjacency): {
  readonly oneWay: number;
  readonly mutual: number;
} {
  const sizes = new Map<number, number>();
  for (const number of strongComponents(out)) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const mutual = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const ordered = distanceProfile(out, false).reached.reduce((sum, others) => sum + others, 0);
  return { oneWay: ordered - 2 * mutual, mutual };
}
