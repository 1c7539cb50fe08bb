import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { breadthFirstOrder, degreeOf, orderOf, part, type Rows } from './rows.ts';
import { transposedRows } from './transposedRows.ts';

/**
 * Neighbour lists made ready for many searches: nodes are renumbered in the order of a breadth-first search, so that
 * who is near in the network is near in memory, and each part that no tie leaves is a range of numbers.
 */
export interface SearchRows {
  /** The number of each node in the lists. */
  readonly nodes: Uint32Array;
  readonly rows: Rows;
  /** The same ties by their other end; the same object where all ties are mutual. */
  readonly backwards: Rows;
  /** For each node the first of its part (weak component), and the one after the last. */
  readonly partStarts: Uint32Array;
  readonly partEnds: Uint32Array;
}

/** Made once per lists. O(n log n + m). */
export const searchRows = onceFor(build);

function build(lists: NeighbourLists): SearchRows {
  const transposed = transposedRows(lists);
  const isMutual = lists.targets.every((target, slot) => target === transposed.targets[slot]);
  const nodes = breadthFirstOrder(isMutual ? lists : eitherWay(lists, transposed));
  const rows = part(lists, transposed, nodes);
  const backwards = isMutual ? rows : part(transposed, lists, nodes);
  return { nodes, rows, backwards, ...partsOf(rows, backwards) };
}

function eitherWay(rows: Rows, backwards: Rows): Rows {
  const offsets = rows.offsets.map((offset, i) => offset + backwards.offsets[i]!);
  const targets = new Uint32Array(rows.targets.length + backwards.targets.length);
  for (let i = 0; i < orderOf(rows); i++) {
    targets.set(rows.targets.subarray(rows.offsets[i], rows.offsets[i + 1]), offsets[i]);
    const own = backwards.targets.subarray(backwards.offsets[i], backwards.offsets[i + 1]);
    targets.set(own, offsets[i]! + degreeOf(rows, i));
  }
  return { offsets, targets };
}

/** In the order of a breadth-first search only the first of a part has no neighbour before it. */
function partsOf(rows: Rows, backwards: Rows): { partStarts: Uint32Array; partEnds: Uint32Array } {
  const order = orderOf(rows);
  const partStarts = new Uint32Array(order);
  const partEnds = new Uint32Array(order);
  const hasEarlier = ({ offsets, targets }: Rows, i: number): boolean =>
    offsets[i]! < offsets[i + 1]! && targets[offsets[i]!]! < i;
  let start = 0;
  for (let i = 0; i < order; i++) {
    if (!hasEarlier(rows, i) && !hasEarlier(backwards, i)) start = i;
    partStarts[i] = start;
  }
  let end = order;
  for (let i = order - 1; i >= 0; i--) {
    partEnds[i] = end;
    if (partStarts[i] === i) end = i;
  }
  return { partStarts, partEnds };
}
