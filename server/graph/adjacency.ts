import type { Network } from './network.ts';
import { isDirected } from './network.ts';
import { inRowOrder, rowStarts } from './rowOrder.ts';

/** Neighbours of node i are `targets[offsets[i] .. offsets[i+1])`, ascending, with the size of the edge's strength and its index. */
export interface NeighbourLists {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths: Float64Array;
  /** Index into `edgeKeys`. In `union`, a mutual pair keeps the index of the edge that comes first. */
  readonly edges: Uint32Array;
}

/**
 * A network as typed arrays (compressed sparse rows), in which the measures walk it.
 * Node i is `keys[i]`; keys are sorted, so results come out sorted by node key.
 */
export interface Adjacency {
  readonly order: number;
  readonly directed: boolean;
  readonly keys: readonly string[];
  readonly edgeKeys: readonly string[];
  readonly edgeSources: Uint32Array;
  readonly edgeTargets: Uint32Array;
  /** Strength of each edge; negative where dislike prevails. */
  readonly edgeStrengths: Float64Array;
  /** Successors; in an undirected network, neighbours. */
  readonly out: NeighbourLists;
  /** Predecessors; in an undirected network, the same object as `out`. */
  readonly in: NeighbourLists;
  /**
   * Neighbours in either direction, each once; the strength of a mutual pair is the larger of its two.
   * In an undirected network, the same object as `out`.
   */
  readonly union: NeighbourLists;
}

/** A network in either of its forms: the graph, or typed arrays alone. */
export type NetworkForm = Network | Adjacency;

const cache = new WeakMap<Network, Adjacency>();

/**
 * The typed-array view of a network, made once per graph object; of a view, itself. The graph must not change afterwards.
 * O(n log n + m) the first time, O(1) after that.
 */
export function adjacency(network: NetworkForm): Adjacency {
  if ('keys' in network) return network;
  const known = cache.get(network);
  if (known) return known;
  const made = build(network);
  cache.set(network, made);
  return made;
}

/** The graph, with typed arrays that were made of the same nodes and edges. */
export function withAdjacency(network: Network, view: Adjacency): Network {
  cache.set(network, view);
  return network;
}

function build(network: Network): Adjacency {
  const keys = network.nodes().sort();
  const index = new Map(keys.map((key, i) => [key, i]));
  const edgeKeys: string[] = [];
  const edgeSources = new Uint32Array(network.size);
  const edgeTargets = new Uint32Array(network.size);
  const edgeStrengths = new Float64Array(network.size);
  network.forEachEdge((key, attributes, source, target) => {
    const e = edgeKeys.length;
    edgeKeys.push(key);
    edgeSources[e] = index.get(source)!;
    edgeTargets[e] = index.get(target)!;
    edgeStrengths[e] = attributes.strength;
  });
  return adjacencyOf({
    keys,
    directed: isDirected(network),
    edgeKeys,
    edgeSources,
    edgeTargets,
    edgeStrengths,
  });
}

/** Nodes and edges as columns. `keys` are sorted, no strength is 0, no edge is there twice and none leads from a node to itself. */
export type EdgeColumns = Pick<
  Adjacency,
  'keys' | 'directed' | 'edgeKeys' | 'edgeSources' | 'edgeTargets' | 'edgeStrengths'
>;

/** The view of a network that is given as columns. O(n + m). */
export function adjacencyOf(columns: EdgeColumns): Adjacency {
  const { directed } = columns;
  const order = columns.keys.length;
  const out = successors(columns, order);
  const incoming = turned(out, order);
  const union = unionOf(out, incoming, order);
  return { ...columns, order, out: directed ? out : union, in: directed ? incoming : union, union };
}

const emptyLists = (offsets: Uint32Array, entries: number): NeighbourLists => ({
  offsets,
  targets: new Uint32Array(entries),
  strengths: new Float64Array(entries),
  edges: new Uint32Array(entries),
});

/** By node, where the edges lead that begin there. */
function successors({ edgeSources, edgeTargets, edgeStrengths }: EdgeColumns, order: number): NeighbourLists {
  const lists = emptyLists(rowStarts(edgeSources, order), edgeSources.length);
  const sorted = inRowOrder(edgeSources, edgeTargets, order);
  for (let slot = 0; slot < sorted.length; slot++) {
    const edge = sorted[slot]!;
    lists.targets[slot] = edgeTargets[edge]!;
    lists.edges[slot] = edge;
    // Dislike ties as strongly as liking does: whoever follows ties by strength needs its size.
    lists.strengths[slot] = Math.abs(edgeStrengths[edge]!);
  }
  return lists;
}

/** The lists the other way round: rows are taken in order, so that every row comes out ascending. */
function turned({ offsets, targets, strengths, edges }: NeighbourLists, order: number): NeighbourLists {
  const lists = emptyLists(rowStarts(targets, order), targets.length);
  const next = lists.offsets.slice();
  for (let node = 0, slot = 0; node < order; node++) {
    for (; slot < offsets[node + 1]!; slot++) {
      const place = next[targets[slot]!]!++;
      lists.targets[place] = node;
      lists.edges[place] = edges[slot]!;
      lists.strengths[place] = strengths[slot]!;
    }
  }
  return lists;
}

/** Both lists of each node as one, a neighbour in both of them once. */
function unionOf(out: NeighbourLists, incoming: NeighbourLists, order: number): NeighbourLists {
  const most = out.targets.length + incoming.targets.length;
  const { offsets, targets, strengths, edges } = emptyLists(new Uint32Array(order + 1), most);
  let used = 0;
  let a = 0;
  let b = 0;
  for (let node = 0; node < order; node++) {
    const endOfA = out.offsets[node + 1]!;
    const endOfB = incoming.offsets[node + 1]!;
    for (; a < endOfA || b < endOfB; used++) {
      const to = a < endOfA ? out.targets[a]! : order;
      const from = b < endOfB ? incoming.targets[b]! : order;
      targets[used] = Math.min(to, from);
      strengths[used] = Math.max(to <= from ? out.strengths[a]! : 0, from <= to ? incoming.strengths[b]! : 0);
      edges[used] = Math.min(to <= from ? out.edges[a]! : most, from <= to ? incoming.edges[b]! : most);
      if (to <= from) a++;
      if (from <= to) b++;
    }
    offsets[node + 1] = used;
  }
  if (used === most) return { offsets, targets, strengths, edges };
  return {
    offsets,
    targets: targets.slice(0, used),
    strengths: strengths.slice(0, used),
    edges: edges.slice(0, used),
  };
}
