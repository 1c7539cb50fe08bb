import type { NeighbourLists } from '../graph/adjacency.ts';
import { commonNeighbours } from './commonNeighbours.ts';

/**
 * For each node, the number of ties among its neighbours, that is of the triangles it belongs to. The lists must be
 * symmetric (`union`). Complexity: O(m √m).
 */
export function neighbourTies(lists: NeighbourLists): Float64Array {
  const { offsets } = lists;
  const shared = commonNeighbours(lists);
  const ties = new Float64Array(offsets.length - 1);
  for (let i = 0; i < ties.length; i++) {
    let sum = 0;
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) sum += shared[slot]!;
    // Each triangle is seen from both of its other corners.
    ties[i] = sum / 2;
  }
  return ties;
}
