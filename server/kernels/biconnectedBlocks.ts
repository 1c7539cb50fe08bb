import { orderOf, type Rows } from './rows.ts';

/** A part of a network that no single node cuts apart, or a tie between two parts. */
export interface Block {
  /** Its nodes, by their numbers in the whole network. */
  readonly nodes: Uint32Array;
  /** Of each of its nodes: the weight of all that hangs on the block there, with the node's own. */
  readonly weights: Float64Array;
  /** Its ties, node `nodes[i]` as node i. */
  readonly rows: Rows;
}

export interface BlockStructure {
  readonly blocks: readonly Block[];
  /** By node, over ordered pairs: how many pairs, by weight, are of two different sides of the node. */
  readonly passing: Float64Array;
}

const singleTie: Rows = { offsets: Uint32Array.of(0, 1, 2), targets: Uint32Array.of(1, 0) };

/**
 * The biconnected blocks of an undirected network with weighted nodes, and what betweenness can be told from them
 * alone. `weights[i]` is how many persons node i stands for, as source and as target.
 *
 * Each pair of nodes is joined by a chain of blocks, the same for all its shortest paths. So a pair's passage
 * through a block goes from where it comes in to where it goes out, and all pairs with the same two gates are one
 * pair, as heavy as the product of what hangs on the gates. Betweenness within a block is therefore that of the
 * block alone, with the weight of a gate as source and as target. What remains are the pairs of two sides of a node x:
 * with sides of weight s_1, s_2 … (one for each block of x) they are Σ s_i (S − s_i), where S = Σ s_i.
 *
 * Complexity: O(n + m), without recursion. Source: Hopcroft & Tarjan 1973, doi:10.1145/362248.362272; blocks for
 * betweenness: Puzis et al. 2012, doi:10.1007/s13278-011-0039-5, and Sariyüce et al. 2013, doi:10.1137/1.9781611972832.76.
 */
export function biconnectedBlocks(rows: Rows, weights: Float64Array): BlockStructure {
  const { offsets, targets } = rows;
  const order = orderOf(rows);
  const entered = new Uint32Array(order);
  const low = new Uint32Array(order);
  const parent = new Int32Array(order).fill(-1);
  const below = Float64Array.from(weights);
  const nextSlot = offsets.slice(0, order);
  const stack = new Uint32Array(order);
  // Nodes whose block is not closed yet, in the order in which they were entered.
  const open = new Uint32Array(order);
  // The blocks of the component one after the other: first the node on which the block hangs, then the others.
  const members = new Uint32Array(2 * order);
  const hanging = new Float64Array(order);
  const passing = new Float64Array(order);
  const numbers = new Int32Array(order);
  const blocks: Block[] = [];
  let clock = 0;

  for (let root = 0; root < order; root++) {
    if (entered[root] !== 0) continue;
    const starts: number[] = [0];
    let openCount = 0;
    let depth = 0;
    const enter = (node: number): void => {
      stack[depth++] = node;
      open[openCount++] = node;
      entered[node] = low[node] = ++clock;
    };
    enter(root);
    while (depth > 0) {
      const node = stack[depth - 1]!;
      if (nextSlot[node]! < offsets[node + 1]!) {
        const next = targets[nextSlot[node]!++]!;
        if (entered[next] === 0) {
          parent[next] = node;
          enter(next);
        } else if (next !== parent[node]) low[node] = Math.min(low[node]!, entered[next]!);
        continue;
      }
      depth--;
      const up = parent[node]!;
      if (up === -1) continue;
      low[up] = Math.min(low[up]!, low[node]!);
      below[up]! += below[node]!;
      if (low[node]! < entered[up]!) continue;
      let end = starts[starts.length - 1]!;
      members[end++] = up;
      do members[end++] = open[--openCount]!;
      while (members[end - 1] !== node);
      starts.push(end);
      hanging[up]! += below[node]!;
    }
    const total = below[root]!;
    for (let b = 0; b + 1 < starts.length; b++) {
      const nodes = members.slice(starts[b], starts[b + 1]);
      blocks.push(close(nodes, total));
    }
  }
  return { blocks, passing };

  function close(nodes: Uint32Array, total: number): Block {
    // The last of the block is where the search came in.
    const belowBlock = below[nodes[nodes.length - 1]!]!;
    const sides = Float64Array.from(nodes, (node, i) =>
      i === 0 ? total - belowBlock : weights[node]! + hanging[node]!,
    );
    nodes.forEach((node, i) => {
      const side = total - sides[i]!;
      passing[node]! += side * (total - weights[node]! - side);
    });
    return { nodes, weights: sides, rows: nodes.length === 2 ? singleTie : tiesOf(nodes) };
  }

  /** A tie belongs to the block of its later end, so no node's ties are gone through once for each of its blocks. */
  function tiesOf(nodes: Uint32Array): Rows {
    nodes.forEach((node, i) => (numbers[node] = i));
    const ownOffsets = new Uint32Array(nodes.length + 1);
    eachTie(nodes, (i, j) => {
      ownOffsets[i + 1]!++;
      ownOffsets[j + 1]!++;
    });
    for (let i = 0; i < nodes.length; i++) ownOffsets[i + 1]! += ownOffsets[i]!;
    const ownTargets = new Uint32Array(ownOffsets[nodes.length]!);
    const next = ownOffsets.slice();
    eachTie(nodes, (i, j) => {
      ownTargets[next[i]!++] = j;
      ownTargets[next[j]!++] = i;
    });
    for (let i = 0; i < nodes.length; i++) ownTargets.subarray(ownOffsets[i], ownOffsets[i + 1]).sort();
    return { offsets: ownOffsets, targets: ownTargets };
  }

  function eachTie(nodes: Uint32Array, visit: (i: number, j: number) => void): void {
    for (let i = 1; i < nodes.length; i++) {
      const node = nodes[i]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const other = targets[slot]!;
        if (entered[other]! < entered[node]!) visit(i, numbers[other]!);
      }
    }
  }
}
