import type { NeighbourLists } from '../graph/adjacency.ts';
import { upwardSlots } from './upwardSlots.ts';

/**
 * How many triangles there are of each kind of ties: at index 16·uv + 4·uw + vw, for `codes` from 1 to 3 by entry of the
 * symmetric lists, where of its members u has the fewest neighbours (of equal ones it is the first), then v, then w.
 * Every triangle is met once, so that one person with very many ties costs little.
 * Complexity: O(m √m). Source: Latapy 2008, doi:10.1016/j.tcs.2008.07.017.
 */
export function triangleCodes({ offsets, targets }: NeighbourLists, codes: Uint8Array): Float64Array {
  const order = offsets.length - 1;
  const upward = upwardSlots(offsets, targets);
  const counts = new Float64Array(64);
  // How the node in work sees each node further up; 0 = no tie.
  const codeAt = new Uint8Array(order);
  for (let u = 0; u < order; u++) {
    const start = upward.offsets[u]!;
    const end = upward.offsets[u + 1]!;
    for (let at = start; at < end; at++) codeAt[targets[upward.slots[at]!]!] = codes[upward.slots[at]!]!;
    for (let at = start; at < end; at++) {
      const v = targets[upward.slots[at]!]!;
      const uv = codes[upward.slots[at]!]!;
      for (let next = upward.offsets[v]!; next < upward.offsets[v + 1]!; next++) {
        const slot = upward.slots[next]!;
        const uw = codeAt[targets[slot]!]!;
        if (uw !== 0) counts[16 * uv + 4 * uw + codes[slot]!]!++;
      }
    }
    for (let at = start; at < end; at++) codeAt[targets[upward.slots[at]!]!] = 0;
  }
  return counts;
}
