import type { NeighbourLists } from '../../graph/adjacency.ts';

/** Who can still reach whom when some are gone. */
export interface PairsWithout {
  /** Ordered pairs with a path between them. */
  readonly pairs: number;
  /** The same when this node is gone too; of a node that is gone already, the same. */
  readonly alsoWithout: (node: number) => number;
}

/**
 * Ordered pairs of nodes with a path between them, s(s − 1) for each component of s nodes, without the absent nodes
 * (1 = gone); and for every node at once how many of them would be left without her. One depth-first pass finds the
 * parts into which a component falls, with its own stack so that a chain of any length is walked.
 * Directions are those of the lists, which lead both ways. Complexity: O(n + m), then O(1) for each node.
 * Source: Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378.
 */
export function pairsWithout({ offsets, targets }: NeighbourLists, absent: Uint8Array): PairsWithout {
  const order = offsets.length - 1;
  const entered = new Uint32Array(order);
  const low = new Uint32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const below = new Uint32Array(order).fill(1);
  // Of the parts under a node that only she links to the rest: how many nodes, and how many pairs within them.
  const cutOff = new Uint32Array(order);
  const pairsCutOff = new Float64Array(order);
  const componentSize = new Uint32Array(order);
  const nextSlot = offsets.slice(0, order);
  const visited = new Uint32Array(order);
  const stack = new Uint32Array(order);
  let pairs = 0;
  let clock = 0;
  for (let root = 0; root < order; root++) {
    if (entered[root] !== 0 || absent[root] === 1) continue;
    const firstVisit = clock;
    let depth = 0;
    const enter = (i: number): void => {
      stack[depth++] = i;
      visited[clock] = i;
      entered[i] = low[i] = ++clock;
    };
    enter(root);
    while (depth > 0) {
      const i = stack[depth - 1]!;
      if (nextSlot[i]! < offsets[i + 1]!) {
        const j = targets[nextSlot[i]!++]!;
        if (absent[j] === 1) continue;
        if (entered[j] === 0) {
          parent[j] = i;
          enter(j);
        } else if (j !== parent[i]) low[i] = Math.min(low[i]!, entered[j]!);
        continue;
      }
      depth--;
      const up = parent[i]!;
      if (up === -1) continue;
      low[up] = Math.min(low[up]!, low[i]!);
      below[up]! += below[i]!;
      if (low[i]! < entered[up]!) continue;
      cutOff[up]! += below[i]!;
      pairsCutOff[up]! += pairsAmong(below[i]!);
    }
    const size = clock - firstVisit;
    pairs += pairsAmong(size);
    for (let visit = firstVisit; visit < clock; visit++) componentSize[visited[visit]!] = size;
  }
  return {
    pairs,
    alsoWithout(node) {
      const size = componentSize[node]!;
      if (size === 0) return pairs;
      const above = size - 1 - cutOff[node]!;
      return pairs - pairsAmong(size) + pairsCutOff[node]! + pairsAmong(above);
    },
  };
}

const pairsAmong = (size: number): number => size * (size - 1);
