import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { betweennessInput } from './betweennessInput.ts';
import { betweennessPlan, type Clique, type SourcedPart } from './betweennessPlan.ts';
import { geodesicTraffic } from './brandes.ts';
import type { Rows } from './rows.ts';
import { runStrips } from './strips.ts';

/**
 * Betweenness of every edge, in the order of `view.edgeKeys`: over all pairs of nodes, its ends among them, the share of
 * their shortest paths that pass the edge. Along the arrows, ordered pairs; on an undirected network each pair once.
 * `weighted`: a tie of strength s is 1/s long. Exactness, threads, work and memory are as with `betweenness`.
 */
export function edgeBetweenness(view: Adjacency, weighted: boolean): Float64Array {
  if (weighted) return geodesicTraffic(view, true).edges;
  const { out, in: incoming, directed, order } = view;
  const size = view.edgeKeys.length;
  const { parts, cliques } = betweennessPlan(view, 'ties');
  const values = new Float64Array(size);
  for (const clique of cliques) settleClique(out, clique, values);
  if (parts.length > 0) {
    const { input, strips, work } = betweennessInput(order, size, parts, directed);
    const outEdges = edgesOf(out, parts, (each) => each.out);
    const inEdges = directed ? edgesOf(incoming, parts, (each) => each.incoming) : outEdges;
    const task = { kernel: 'edgeBetweenness', input: { ...input, size, outEdges, inEdges }, strips } as const;
    runStrips({ ...task, length: size, work: 1.5 * work }, (carried) => {
      for (let e = 0; e < size; e++) values[e]! += carried[e]!;
    });
  }
  return directed ? values : values.map((value) => value / 2);
}

/** Whoever is tied takes the tie: the pairs of two nodes of a clique, in both orders. */
function settleClique(out: NeighbourLists, { nodes, weights }: Clique, values: Float64Array): void {
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      values[edgeBetween(out, nodes[i]!, nodes[j]!)]! += 2 * weights[i]! * weights[j]!;
    }
  }
}

/** The edge at each place of the lists of all parts, one part after the other. */
function edgesOf(
  lists: NeighbourLists,
  parts: readonly SourcedPart[],
  rowsOf: (each: SourcedPart) => Rows,
): Uint32Array {
  const edges = new Uint32Array(parts.reduce((sum, each) => sum + rowsOf(each).targets.length, 0));
  let place = 0;
  for (const each of parts) {
    const { offsets, targets } = rowsOf(each);
    each.nodes.forEach((node, i) => {
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
        edges[place++] = edgeBetween(lists, node, each.nodes[targets[slot]!]!);
      }
    });
  }
  return edges;
}

/** The edge of two nodes that are tied. O(log of the degree). */
function edgeBetween({ offsets, targets, edges }: NeighbourLists, node: number, other: number): number {
  let low = offsets[node]!;
  let high = offsets[node + 1]!;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (targets[middle]! < other) low = middle + 1;
    else high = middle;
  }
  return edges[low]!;
}
