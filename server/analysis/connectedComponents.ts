import { adjacency, type NetworkForm } from '../graph/adjacency.ts';
import type { GroupNumbers } from './groupNumbers.ts';
import { groupNumbers } from './groupNumbers.ts';

/**
 * The parts of a network in which everyone is linked to everyone by some path. The directions of ties are
 * ignored (weak components). Component 1 is the largest; of several largest ones, that with the smallest key.
 * Complexity: O(n log n + m).
 */
export function connectedComponents(network: NetworkForm): GroupNumbers {
  const { order, union } = adjacency(network);
  const { offsets, targets } = union;
  const labels = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);
  let seen = 0;
  for (let start = 0; start < order; start++) {
    if (labels[start] !== -1) continue;
    labels[start] = start;
    queue[0] = start;
    seen++;
    let tail = 1;
    // Once everyone is in a component, the ties that are left lead nowhere new.
    for (let head = 0; head < tail && seen < order; head++) {
      const i = queue[head]!;
      for (let slot = offsets[i]!, end = offsets[i + 1]!; slot < end; slot++) {
        const j = targets[slot]!;
        if (labels[j] !== -1) continue;
        labels[j] = start;
        queue[tail++] = j;
        seen++;
      }
    }
  }
  return groupNumbers(labels);
}
