import type { NeighbourLists } from '../graph/adjacency.ts';
import { orderOf, type Rows } from './rows.ts';

/**
 * The lengths of the ties of some rows whose node i is `nodes[i]` of the lists, from those in the order of the lists.
 * O(m log degree).
 */
export function lengthsAlong(
  rows: Rows,
  nodes: Uint32Array,
  lists: NeighbourLists,
  lengths: Float64Array,
): Float64Array {
  const found = new Float64Array(rows.targets.length);
  for (let i = 0; i < orderOf(rows); i++) {
    for (let slot = rows.offsets[i]!; slot < rows.offsets[i + 1]!; slot++) {
      found[slot] = lengths[slotOf(lists, nodes[i]!, nodes[rows.targets[slot]!]!)]!;
    }
  }
  return found;
}

/** Where a neighbour stands among those of a node, which are ascending. */
function slotOf({ offsets, targets }: NeighbourLists, node: number, neighbour: number): number {
  let low = offsets[node]!;
  let high = offsets[node + 1]! - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < neighbour) low = middle + 1;
    else high = middle;
  }
  return low;
}
