import type { Network } from './network.ts';
import { isDirected } from './network.ts';
import { inRowOrder } from './rowOrder.ts';

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
  const { directed, edgeSources, edgeTargets, edgeStrengths } = columns;
  const order = columns.keys.length;
  const both = (): NeighbourLists =>
    neighbourLists(
      order,
      alternately(edgeSources, edgeTargets),
      alternately(edgeTargets, edgeSources),
      edgeStrengths,
      2,
    );
  const out = directed ? neighbourLists(order, edgeSources, edgeTargets, edgeStrengths, 1) : both();
  const incoming = directed ? neighbourLists(order, edgeTargets, edgeSources, edgeStrengths, 1) : out;
  const union = directed ? mergeRepeated(order, both()) : out;
  return { ...columns, order, out, in: incoming, union };
}

/** Both ends of each edge, one after the other. */
function alternately(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(2 * first.length);
  for (let e = 0; e < first.length; e++) {
    all[2 * e] = first[e]!;
    all[2 * e + 1] = second[e]!;
  }
  return all;
}

/** Lists of `others` by node; entry i belongs to edge ⌊i / entriesPerEdge⌋. */
function neighbourLists(
  order: number,
  ends: Uint32Array,
  others: Uint32Array,
  edgeStrengths: Float64Array,
  entriesPerEdge: number,
): NeighbourLists {
  const offsets = new Uint32Array(order + 1);
  for (const i of ends) offsets[i + 1]!++;
  for (let i = 0; i < order; i++) offsets[i + 1]! += offsets[i]!;
  const size = ends.length;
  const targets = new Uint32Array(size);
  const strengths = new Float64Array(size);
  const edges = new Uint32Array(size);
  const sorted = inRowOrder(ends, others, order);
  for (let slot = 0; slot < size; slot++) {
    const entry = sorted[slot]!;
    const edge = entriesPerEdge === 2 ? entry >>> 1 : entry;
    targets[slot] = others[entry]!;
    edges[slot] = edge;
    // Dislike ties as strongly as liking does: whoever follows ties by strength needs its size.
    strengths[slot] = Math.abs(edgeStrengths[edge]!);
  }
  return { offsets, targets, strengths, edges };
}

function mergeRepeated(order: number, lists: NeighbourLists): NeighbourLists {
  const offsets = new Uint32Array(order + 1);
  const targets = new Uint32Array(lists.targets.length);
  const strengths = new Float64Array(targets.length);
  const edges = new Uint32Array(targets.length);
  let last = -1;
  for (let i = 0; i < order; i++) {
    for (let slot = lists.offsets[i]!; slot < lists.offsets[i + 1]!; slot++) {
      if (last >= offsets[i]! && targets[last] === lists.targets[slot]) {
        strengths[last] = Math.max(strengths[last]!, lists.strengths[slot]!);
        continue;
      }
      last++;
      targets[last] = lists.targets[slot]!;
      strengths[last] = lists.strengths[slot]!;
      edges[last] = lists.edges[slot]!;
    }
    offsets[i + 1] = last + 1;
  }
  return {
    offsets,
    targets: targets.slice(0, last + 1),
    strengths: strengths.slice(0, last + 1),
    edges: edges.slice(0, last + 1),
  };
}
