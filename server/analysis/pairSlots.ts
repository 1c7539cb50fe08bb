import type { Adjacency } from '../graph/adjacency.ts';
import { oncePerView } from './oncePerView.ts';

/**
 * For each edge, in the order of `Adjacency.edgeKeys`, the slot of its pair of nodes in `Adjacency.union`, in the row of
 * the smaller node: what is worked out for pairs of neighbours is read for edges here. The two arcs of a mutual pair
 * have the same slot. Made once for a network. O(n + m).
 */
export const pairSlots = oncePerView(findSlots);

function findSlots({ order, directed, edgeKeys, out, in: incoming, union }: Adjacency): Uint32Array {
  const slots = new Uint32Array(edgeKeys.length);
  for (const { offsets, targets, edges } of directed ? [out, incoming] : [out]) {
    for (let i = 0; i < order; i++) {
      // The rows of both are ascending, so each is walked once.
      let slot = union.offsets[i]!;
      for (let own = offsets[i]!; own < offsets[i + 1]!; own++) {
        if (targets[own]! < i) continue;
        while (union.targets[slot]! < targets[own]!) slot++;
        slots[edges[own]!] = slot;
      }
    }
  }
  return slots;
}
