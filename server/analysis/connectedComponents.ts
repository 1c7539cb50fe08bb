import type { Adjacency } from '../graph/adjacency.ts';
import type { GroupNumbers } from './groupNumbers.ts';
import { groupNumbers } from './groupNumbers.ts';
import { oncePerView } from './oncePerView.ts';

/**
 * The parts of a network in which everyone is linked to everyone by some path. The directions of ties are
 * ignored (weak components). Component 1 is the largest; of several largest ones, that with the smallest key.
 * Made once for a network. Complexity: O(n log n + m).
 */
export const connectedComponents = oncePerView(findParts);

function findParts({ order, union }: Adjacency): GroupNumbers {
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
