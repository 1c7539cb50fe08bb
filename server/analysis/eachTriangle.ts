import type { NeighbourLists } from '../graph/adjacency.ts';
import { upwardSlots } from './upwardSlots.ts';

/**
 * Visits each triangle of symmetric lists (`union`) once, with the slots of its ties u → v, u → w and v → w, where u has
 * the fewest neighbours (of equal ones it is the first), then v, then w: so one person with very many ties costs little.
 * Complexity: O(m √m), whatever the degrees. Source: Latapy 2008, doi:10.1016/j.tcs.2008.07.017 (compact-forward).
 */
export function eachTriangle(
  { offsets, targets }: Pick<NeighbourLists, 'offsets' | 'targets'>,
  visit: (uv: number, uw: number, vw: number) => void,
): void {
  const order = offsets.length - 1;
  const { offsets: starts, slots } = upwardSlots(offsets, targets);
  // The slot in which the node in work has each node further up, + 1; 0 = not a neighbour of hers.
  const slotTo = new Uint32Array(order);
  for (let u = 0; u < order; u++) {
    const start = starts[u]!;
    const end = starts[u + 1]!;
    if (end - start < 2) continue;
    for (let at = start; at < end; at++) slotTo[targets[slots[at]!]!] = slots[at]! + 1;
    for (let at = start; at < end; at++) {
      const uv = slots[at]!;
      const v = targets[uv]!;
      for (let next = starts[v]!, last = starts[v + 1]!; next < last; next++) {
        const vw = slots[next]!;
        const uw = slotTo[targets[vw]!]!;
        if (uw !== 0) visit(uv, uw - 1, vw);
      }
    }
    for (let at = start; at < end; at++) slotTo[targets[slots[at]!]!] = 0;
  }
}
