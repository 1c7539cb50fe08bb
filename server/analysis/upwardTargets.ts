import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';

/** Neighbours of node i are `upward[starts[i] .. starts[i+1])`. */
export interface UpwardTargets {
  readonly starts: Uint32Array;
  readonly upward: Uint32Array;
}

/**
 * By node of symmetric lists, its neighbours with more neighbours than it has; of equal ones, those that come later: as in
 * `upwardSlots`, without the slots, for triangles that are only counted. Made once per lists. O(n + m).
 */
export const upwardTargets = onceFor(find);

function find({ offsets, targets }: Pick<NeighbourLists, 'offsets' | 'targets'>): UpwardTargets {
  const order = offsets.length - 1;
  const degrees = new Uint32Array(order);
  for (let i = 0; i < order; i++) degrees[i] = offsets[i + 1]! - offsets[i]!;
  const starts = new Uint32Array(order + 1);
  const upward = new Uint32Array(targets.length / 2);
  let used = 0;
  let slot = 0;
  for (let i = 0; i < order; i++) {
    const degree = degrees[i]!;
    for (const end = offsets[i + 1]!; slot < end; slot++) {
      const j = targets[slot]!;
      const other = degrees[j]!;
      if (other > degree || (other === degree && j > i)) upward[used++] = j;
    }
    starts[i + 1] = used;
  }
  return { starts, upward };
}
