import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { eachTriangle } from './eachTriangle.ts';
import { reverseSlots } from './reverseSlots.ts';

/**
 * For each pair of neighbours, how many neighbours they share: aligned with the slots of the lists, which must be
 * symmetric (`union`). Made once per lists. Complexity: O(m √m), see `eachTriangle`.
 */
export const commonNeighbours = onceFor((lists: NeighbourLists): Uint32Array => {
  const shared = new Uint32Array(lists.targets.length);
  eachTriangle(lists, (uv, uw, vw) => {
    shared[uv]!++;
    shared[uw]!++;
    shared[vw]!++;
  });
  return bothWays(lists, shared);
});

/** What was summed up for pairs in either of their slots, in both. `sums` is written over. O(n + m). */
export function bothWays<Column extends Uint32Array | Float64Array>(
  lists: NeighbourLists,
  sums: Column,
): Column {
  const reverse = reverseSlots(lists);
  for (let slot = 0; slot < sums.length; slot++) {
    const back = reverse[slot]!;
    if (back > slot) sums[slot] = sums[back] = sums[slot]! + sums[back]!;
  }
  return sums;
}
