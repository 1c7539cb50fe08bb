import type { NeighbourLists } from '../graph/adjacency.ts';
import { eachTriangle } from './eachTriangle.ts';

/**
 * How many triangles there are of each kind of ties: at index 16·uv + 4·uw + vw, for `codes` from 1 to 3 by entry of the
 * symmetric lists, where u, v and w are its members as `eachTriangle` has them. O(m √m).
 */
export function triangleCodes(
  lists: Pick<NeighbourLists, 'offsets' | 'targets'>,
  codes: Uint8Array,
): Float64Array {
  const counts = new Float64Array(64);
  eachTriangle(lists, (uv, uw, vw) => {
    counts[16 * codes[uv]! + 4 * codes[uw]! + codes[vw]!]!++;
  });
  return counts;
}
