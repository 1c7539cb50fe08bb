import type { Adjacency } from '../graph/adjacency.ts';
import { oncePerView } from './oncePerView.ts';

/** What hangs on single persons and single pairs. Nodes in the order of `Adjacency.keys`. */
export interface CutStructure {
  /**
   * For each node, the number of persons who end outside the largest remaining part of her component when she
   * leaves it; 0 when the rest stays together.
   */
  readonly separated: Uint32Array;
  /** For each node, the number of biconnected components that it belongs to; 0 for an isolate. */
  readonly blocks: Uint32Array;
  /** Members of each biconnected component: the largest parts that stay connected whoever of them leaves; a bridge is one of two. */
  readonly blockSizes: readonly number[];
  /** The pairs whose tie is the only link between two parts, in the order of their nodes. */
  readonly bridges: readonly Bridge[];
}

interface Bridge {
  readonly nodes: readonly [number, number];
  /** Persons on the smaller of its two sides. */
  readonly smallerSide: number;
}

/**
 * Cut persons and bridges by one depth-first pass with its own stack, so that a chain of any length is walked.
 * Directions are ignored: a mutual pair is one tie. Made once per network, like its adjacency.
 * Complexity: O(n + m). Source: Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378.
 */
export const cutStructure = oncePerView(build);

function build({ order, union }: Adjacency): CutStructure {
  const { offsets, targets } = union;
  const entered = new Uint32Array(order);
  const low = new Uint32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const below = new Uint32Array(order).fill(1);
  // Sum and maximum of the sizes of the parts under a node that only she links to the rest.
  const cutOff = new Uint32Array(order);
  const largestCutOff = new Uint32Array(order);
  const nextSlot = offsets.slice(0, order);
  const visited = new Uint32Array(order);
  const stack = new Uint32Array(order);
  const separated = new Uint32Array(order);
  const blocks = new Uint32Array(order);
  const blockSizes: number[] = [];
  // Of those below a node, the ones in the same biconnected component as the tie to the node above, with the node itself.
  const together = new Uint32Array(order).fill(1);
  const bridges: Bridge[] = [];
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (entered[root] !== 0) continue;
    const firstVisit = clock;
    let depth = 1;
    stack[0] = visited[clock] = root;
    entered[root] = low[root] = ++clock;
    while (depth > 0) {
      const i = stack[depth - 1]!;
      const up = parent[i]!;
      const end = offsets[i + 1]!;
      let slot = nextSlot[i]!;
      let lowest = low[i]!;
      let unseen = -1;
      for (; slot < end && unseen === -1; slot++) {
        const j = targets[slot]!;
        const when = entered[j]!;
        if (when === 0) unseen = j;
        else if (when < lowest && j !== up) lowest = when;
      }
      nextSlot[i] = slot;
      low[i] = lowest;
      if (unseen !== -1) {
        parent[unseen] = i;
        stack[depth++] = visited[clock] = unseen;
        entered[unseen] = low[unseen] = ++clock;
        continue;
      }
      depth--;
      if (up === -1) continue;
      if (lowest < low[up]!) low[up] = lowest;
      below[up]! += below[i]!;
      // In the part of the tie to the node above; and that one in a part that begins with it.
      blocks[i]!++;
      if (lowest >= entered[up]!) {
        blocks[up]!++;
        blockSizes.push(together[i]! + 1);
        cutOff[up]! += below[i]!;
        if (below[i]! > largestCutOff[up]!) largestCutOff[up] = below[i]!;
      } else together[up]! += together[i]!;
    }
    const size = clock - firstVisit;
    for (let visit = firstVisit; visit < clock; visit++) {
      const i = visited[visit]!;
      const above = size - 1 - cutOff[i]!;
      separated[i] = size - 1 - Math.max(above, largestCutOff[i]!);
      const up = parent[i]!;
      if (up !== -1 && low[i]! > entered[up]!) {
        const nodes: [number, number] = up < i ? [up, i] : [i, up];
        bridges.push({ nodes, smallerSide: Math.min(below[i]!, size - below[i]!) });
      }
    }
  }
  bridges.sort((a, b) => a.nodes[0] - b.nodes[0] || a.nodes[1] - b.nodes[1]);
  return { separated, blocks, blockSizes, bridges };
}
