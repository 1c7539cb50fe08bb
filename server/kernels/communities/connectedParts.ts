import type { TieNetwork } from './tieNetwork.ts';

/**
 * Splits every group that is not connected into its connected parts, and numbers the groups from 0 in the order of
 * their first person. Modularity does not fall: what is parted had no tie in between. O(n + m).
 */
export function connectedParts(network: TieNetwork, groupOf: Uint32Array): Uint32Array {
  const { order, offsets, targets } = network;
  const unseen = order;
  const partOf = new Uint32Array(order).fill(unseen);
  const stack = new Uint32Array(order);
  let parts = 0;
  for (let first = 0; first < order; first++) {
    if (partOf[first] !== unseen) continue;
    const part = parts++;
    partOf[first] = part;
    let height = 0;
    stack[height++] = first;
    while (height > 0) {
      const node = stack[--height]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const other = targets[slot]!;
        if (partOf[other] !== unseen || groupOf[other] !== groupOf[node]) continue;
        partOf[other] = part;
        stack[height++] = other;
      }
    }
  }
  return partOf;
}
