import type { NeighbourLists } from '../graph/adjacency.ts';
import { upwardTargets } from './upwardTargets.ts';

/**
 * The number of triangles of symmetric lists (`union`): found as in `neighbourTies`, which says of each node in how many
 * it is and takes longer for that.
 * Complexity: O(m √m), whatever the degrees. Source: Latapy 2008, doi:10.1016/j.tcs.2008.07.017 (compact-forward).
 */
export function triangleCount(lists: Pick<NeighbourLists, 'offsets' | 'targets'>): number {
  const { starts, upward } = upwardTargets(lists);
  const order = starts.length - 1;
  // 1 for the upward neighbours of the node in work. It is added instead of asked about: nobody can foresee the answer.
  const isUpward = new Uint8Array(order);
  let triangles = 0;
  for (let i = 0; i < order; i++) {
    const start = starts[i]!;
    const end = starts[i + 1]!;
    if (end - start < 2) continue;
    for (let u = start; u < end; u++) isUpward[upward[u]!] = 1;
    let own = 0;
    for (let u = start; u < end; u++) {
      const j = upward[u]!;
      for (let v = starts[j]!, last = starts[j + 1]!; v < last; v++) own += isUpward[upward[v]!]!;
    }
    triangles += own;
    for (let u = start; u < end; u++) isUpward[upward[u]!] = 0;
  }
  return triangles;
}
