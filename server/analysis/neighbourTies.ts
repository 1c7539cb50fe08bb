import type { NeighbourLists } from '../graph/adjacency.ts';

/**
 * For each node, the number of ties among its neighbours, that is of the triangles it belongs to. The lists must be
 * symmetric (`union`). Complexity: O(Σ degree²).
 */
export function neighbourTies({ offsets, targets }: NeighbourLists): Float64Array {
  const order = offsets.length - 1;
  const ties = new Float64Array(order);
  // The node last seen as a neighbour of this one.
  const neighbourOf = new Int32Array(order).fill(-1);
  for (let i = 0; i < order; i++) {
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) neighbourOf[targets[slot]!] = i;
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
      const j = targets[slot]!;
      if (j < i) continue;
      // Only pairs j < k above i: each triangle once, credited to all three.
      for (let next = offsets[j]!; next < offsets[j + 1]!; next++) {
        const k = targets[next]!;
        if (k <= j || neighbourOf[k] !== i) continue;
        ties[i]!++;
        ties[j]!++;
        ties[k]!++;
      }
    }
  }
  return ties;
}
