import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { upwardSlots } from './upwardSlots.ts';

/**
 * For each pair of neighbours, how many neighbours they share: aligned with the slots of the lists, which must be
 * symmetric (`union`). Made once per lists.
 *
 * Each triangle is found once, from the end with the fewest neighbours, and credited to its three pairs.
 * Complexity: O(m √m), whatever the degrees. Source: Latapy 2008, doi:10.1016/j.tcs.2008.07.017 (compact-forward).
 */
export const commonNeighbours = onceFor(count);

function count({ offsets, targets }: NeighbourLists): Uint32Array {
  const order = offsets.length - 1;
  const shared = new Uint32Array(targets.length);
  const upward = upwardSlots(offsets, targets);
  // The slot in which the node in work has each node further up; 0 = not a neighbour of hers, else slot + 1.
  const slotTo = new Uint32Array(order);
  for (let i = 0; i < order; i++) {
    const start = upward.offsets[i]!;
    const end = upward.offsets[i + 1]!;
    for (let u = start; u < end; u++) slotTo[targets[upward.slots[u]!]!] = upward.slots[u]! + 1;
    for (let u = start; u < end; u++) {
      const slot = upward.slots[u]!;
      const j = targets[slot]!;
      for (let next = upward.offsets[j]!; next < upward.offsets[j + 1]!; next++) {
        const third = upward.slots[next]!;
        const closing = slotTo[targets[third]!]!;
        if (closing === 0) continue;
        shared[slot]!++;
        shared[third]!++;
        shared[closing - 1]!++;
      }
    }
    for (let u = start; u < end; u++) slotTo[targets[upward.slots[u]!]!] = 0;
  }
  mirror(offsets, targets, shared);
  return shared;
}

/** Of the two slots of each pair only one was counted in; both get the sum. */
function mirror(offsets: Uint32Array, targets: Uint32Array, shared: Uint32Array): void {
  // Rows are ascending, so a row meets its neighbours' slots for it in the order of the nodes.
  const next = offsets.slice();
  for (let i = 0; i < offsets.length - 1; i++) {
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
      const back = next[targets[slot]!]!++;
      if (targets[slot]! < i) continue;
      shared[slot] = shared[back] = shared[slot]! + shared[back]!;
    }
  }
}
