import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { dijkstraSearch } from './dijkstra.ts';
import type { Rows } from './rows.ts';
import { tieLengths } from './tieLengths.ts';

/** Two paths whose lengths differ by less than this share of their length count as equally short (as in igraph). */
const lengthTolerance = 1e-10;

/** How much shortest-path traffic passes: each ordered pair of nodes sends 1 over its geodesics in equal parts. */
export interface GeodesicTraffic {
  /** By node, without the pairs that the node itself belongs to. */
  readonly nodes: Float64Array;
  /** By edge, in the order of `Adjacency.edgeKeys`. */
  readonly edges: Float64Array;
}

/** All geodesics from one source: the node `reached[i]` is followed by the ends of `nextSlots[nextOffsets[i] …]`. */
interface PathSearch {
  readonly reached: Uint32Array;
  /** How many geodesics lead from the source to each node. */
  readonly paths: Float64Array;
  readonly nextOffsets: Uint32Array;
  readonly nextSlots: Uint32Array;
  from(source: number): number;
}

/**
 * Betweenness of all nodes and edges in one go, along the arrows; on an undirected network each pair counts once.
 * O(n m), weighted O(n m log n). Source: Brandes 2001, doi:10.1080/0022250X.2001.9990249; for edges Brandes 2008,
 * doi:10.1016/j.socnet.2007.11.001. Here the way back follows the successors of a node instead of its predecessors.
 */
export function geodesicTraffic(network: Adjacency, weighted: boolean): GeodesicTraffic {
  const { order } = network;
  const { targets, edges: edgeOf } = network.out;
  const search = weighted
    ? shortestPaths(network.out, tieLengths(network.out.strengths, order).lengths)
    : breadthFirstPaths(network.out);
  const { reached, paths, nextOffsets, nextSlots } = search;
  // What one geodesic that ends in a node carries: the node's own unit and all that goes on from there.
  const load = new Float64Array(order);
  const nodes = new Float64Array(order);
  const edges = new Float64Array(network.edgeKeys.length);

  for (let source = 0; source < order; source++) {
    const count = search.from(source);
    for (let i = count - 1; i >= 0; i--) {
      const node = reached[i]!;
      const ways = paths[node]!;
      const end = nextOffsets[i + 1]!;
      let onward = 0;
      for (let k = nextOffsets[i]!; k < end; k++) {
        const slot = nextSlots[k]!;
        const part = ways * load[targets[slot]!]!;
        edges[edgeOf[slot]!]! += part;
        onward += part;
      }
      load[node] = (1 + onward) / ways;
      if (i > 0) nodes[node]! += onward;
    }
  }
  if (!network.directed) {
    for (let i = 0; i < order; i++) nodes[i]! /= 2;
    for (let e = 0; e < edges.length; e++) edges[e]! /= 2;
  }
  return { nodes, edges };
}

function breadthFirstPaths({ offsets, targets }: NeighbourLists): PathSearch {
  const order = offsets.length - 1;
  const distance = new Int32Array(order);
  const reached = new Uint32Array(order);
  const paths = new Float64Array(order);
  const nextOffsets = new Uint32Array(order + 1);
  const nextSlots = new Uint32Array(targets.length);

  function from(source: number): number {
    distance.fill(-1);
    paths.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    reached[0] = source;
    let count = 1;
    let used = 0;
    for (let i = 0; i < count; i++) {
      const node = reached[i]!;
      const step = distance[node]! + 1;
      const ways = paths[node]!;
      const end = offsets[node + 1]!;
      for (let slot = offsets[node]!; slot < end; slot++) {
        const next = targets[slot]!;
        if (distance[next]! < 0) {
          distance[next] = step;
          reached[count++] = next;
        }
        if (distance[next] !== step) continue;
        paths[next]! += ways;
        nextSlots[used++] = slot;
      }
      nextOffsets[i + 1] = used;
    }
    return count;
  }

  return { reached, paths, nextOffsets, nextSlots, from };
}

export function shortestPaths(rows: Rows, lengths: Float64Array): PathSearch {
  const { offsets, targets } = rows;
  const search = dijkstraSearch(rows, lengths);
  const { distance, reached } = search;
  const paths = new Float64Array(distance.length);
  const nextOffsets = new Uint32Array(distance.length + 1);
  const nextSlots = new Uint32Array(targets.length);

  function from(source: number): number {
    const count = search.from(source);
    paths.fill(0);
    paths[source] = 1;
    let used = 0;
    for (let i = 0; i < count; i++) {
      const node = reached[i]!;
      const here = distance[node]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        const there = distance[next]!;
        if (there <= here || here + lengths[slot]! - there > lengthTolerance * there) continue;
        paths[next]! += paths[node]!;
        nextSlots[used++] = slot;
      }
      nextOffsets[i + 1] = used;
    }
    return count;
  }

  return { reached, paths, nextOffsets, nextSlots, from };
}
