import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';

/** For each slot of symmetric lists (`union`), that of the same pair in the row of the other end. Made once per lists. O(n + m). */
export const reverseSlots = onceFor(({ offsets, targets }: NeighbourLists): Uint32Array => {
  const reverse = new Uint32Array(targets.length);
  // Rows are ascending, so a row meets its neighbours' slots for it in the order of the nodes.
  const next = offsets.slice();
  for (let slot = 0; slot < targets.length; slot++) reverse[slot] = next[targets[slot]!]!++;
  return reverse;
});
