import type { NeighbourLists } from '../graph/adjacency.ts';
import { upwardSlots } from './upwardSlots.ts';

type Lists = Pick<NeighbourLists, 'offsets' | 'targets'>;
type Visit = (uv: number, uw: number, vw: number) => void;

/** The triangles of lists, three slots each; null where they are too many to be kept. */
const known = new WeakMap<Lists, Uint32Array | null>();

/**
 * Visits each triangle of symmetric lists (`union`) once, with the slots of its ties u → v, u → w and v → w, where u has
 * the fewest neighbours (of equal ones it is the first), then v, then w: so one person with very many ties costs little.
 * They are listed once per lists, and kept where they are no more than the slots.
 * Complexity: O(m √m), whatever the degrees. Source: Latapy 2008, doi:10.1016/j.tcs.2008.07.017 (compact-forward).
 */
export function eachTriangle(lists: Lists, visit: Visit): void {
  const kept = known.get(lists);
  if (kept) for (let at = 0; at < kept.length; at += 3) visit(kept[at]!, kept[at + 1]!, kept[at + 2]!);
  else if (kept === null) listTriangles(lists, visit);
  else known.set(lists, keepTriangles(lists, visit));
}

function keepTriangles(lists: Lists, visit: Visit): Uint32Array | null {
  const slots = new Uint32Array(3 * lists.targets.length);
  let used = 0;
  listTriangles(lists, (uv, uw, vw) => {
    if (used < slots.length) {
      slots[used] = uv;
      slots[used + 1] = uw;
      slots[used + 2] = vw;
    }
    used += 3;
    visit(uv, uw, vw);
  });
  return used <= slots.length ? slots.slice(0, used) : null;
}

function listTriangles({ offsets, targets }: Lists, visit: Visit): void {
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
