import type { Network } from './network.ts';
import { isDirected } from './network.ts';

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

const cache = new WeakMap<Network, Adjacency>();

/**
 * The typed-array view of a network, made once per graph object. The graph must not change afterwards.
 * O(n log n + m log m) the first time, O(1) after that.
 */
export function adjacency(network: Network): Adjacency {
  const known = cache.get(network);
  if (known) return known;
  const made = build(network);
  cache.set(network, made);
  return made;
}

function build(network: Network): Adjacency {
  const keys = network.nodes().sort();
  const order = keys.length;
  const index = new Map(keys.map((key, i) => [key, i]));
  const edgeKeys: string[] = [];
  const edgeSources = new Uint32Array(network.size);
  const edgeTargets = new Uint32Array(network.size);
  const edgeStrengths = new Float64Array(network.size);
  network.forEachEdge((key, attributes, source, target) => {
    const e = edgeKeys.length;
    edgeKeys.push(key);
    edgeSources[e] = index.get(source) as number;
    edgeTargets[e] = index.get(target) as number;
    // Dislike ties as strongly as liking does: whoever follows ties by strength needs its size.
    edgeStrengths[e] = Math.abs(attributes.strength);
  });
  const directed = isDirected(network);
  const both = () =>
    neighbourLists(order, [edgeSources, edgeTargets], [edgeTargets, edgeSources], edgeStrengths);
  const out = directed ? neighbourLists(order, [edgeSources], [edgeTargets], edgeStrengths) : both();
  const incoming = directed ? neighbourLists(order, [edgeTargets], [edgeSources], edgeStrengths) : out;
  const union = directed ? mergeRepeated(order, both()) : out;
  return { order, directed, keys, edgeKeys, edgeSources, edgeTargets, out, in: incoming, union };
}

function neighbourLists(
  order: number,
  from: Uint32Array[],
  to: Uint32Array[],
  edgeStrengths: Float64Array,
): NeighbourLists {
  const offsets = new Uint32Array(order + 1);
  for (const ends of from) for (const i of ends) offsets[i + 1]!++;
  for (let i = 0; i < order; i++) offsets[i + 1]! += offsets[i]!;
  const size = offsets[order]!;
  const targets = new Uint32Array(size);
  const strengths = new Float64Array(size);
  const edges = new Uint32Array(size);
  const next = offsets.slice();
  from.forEach((ends, pass) => {
    const others = to[pass]!;
    for (let e = 0; e < ends.length; e++) {
      const slot = next[ends[e]!]!++;
      targets[slot] = others[e]!;
      edges[slot] = e;
    }
  });
  for (let i = 0; i < order; i++) sortSlice(targets, edges, offsets[i]!, offsets[i + 1]!);
  for (let slot = 0; slot < size; slot++) strengths[slot] = edgeStrengths[edges[slot]!]!;
  return { offsets, targets, strengths, edges };
}

function sortSlice(targets: Uint32Array, edges: Uint32Array, start: number, end: number): void {
  const slots = Array.from(
    { length: end - start },
    (_, i) => [targets[start + i]!, edges[start + i]!] as const,
  );
  slots.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  slots.forEach(([target, edge], i) => {
    targets[start + i] = target;
    edges[start + i] = edge;
  });
}

function mergeRepeated(order: number, lists: NeighbourLists): NeighbourLists {
  const offsets = new Uint32Array(order + 1);
  const targets: number[] = [];
  const strengths: number[] = [];
  const edges: number[] = [];
  for (let i = 0; i < order; i++) {
    for (let slot = lists.offsets[i]!; slot < lists.offsets[i + 1]!; slot++) {
      const last = targets.length - 1;
      if (last >= offsets[i]! && targets[last] === lists.targets[slot]) {
        strengths[last] = Math.max(strengths[last]!, lists.strengths[slot]!);
      } else {
        targets.push(lists.targets[slot]!);
        strengths.push(lists.strengths[slot]!);
        edges.push(lists.edges[slot]!);
      }
    }
    offsets[i + 1] = targets.length;
  }
  return {
    offsets,
    targets: Uint32Array.from(targets),
    strengths: Float64Array.from(strengths),
    edges: Uint32Array.from(edges),
  };
}
