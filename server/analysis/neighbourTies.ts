import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { upwardTargets } from './upwardTargets.ts';

/**
 * For each node, the number of ties among its neighbours, that is of the triangles it belongs to. The lists must be
 * symmetric (`union`). Made once per lists.
 *
 * Each triangle is found once, from the end with the fewest neighbours, as in `commonNeighbours`.
 * Complexity: O(m √m), whatever the degrees. Source: Latapy 2008, doi:10.1016/j.tcs.2008.07.017 (compact-forward).
 */
export const neighbourTies = onceFor(count);

function count(lists: NeighbourLists): Uint32Array {
  const { starts, upward } = upwardTargets(lists);
  const order = starts.length - 1;
  const ties = new Uint32Array(order);
  // 1 for the upward neighbours of the node in work. It is added instead of asked about: nobody can foresee the answer.
  const isUpward = new Uint8Array(order);
  for (let i = 0; i < order; i++) {
    const start = starts[i]!;
    const end = starts[i + 1]!;
    if (end - start < 2) continue;
    for (let u = start; u < end; u++) isUpward[upward[u]!] = 1;
    let own = 0;
    for (let u = start; u < end; u++) {
      const j = upward[u]!;
      let closed = 0;
      for (let v = starts[j]!, last = starts[j + 1]!; v < last; v++) {
        const third = upward[v]!;
        const isClosed = isUpward[third]!;
        closed += isClosed;
        ties[third]! += isClosed;
      }
      ties[j]! += closed;
      own += closed;
    }
    ties[i]! += own;
    for (let u = start; u < end; u++) isUpward[upward[u]!] = 0;
  }
  return ties;
}
