import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { NeighbourLists } from '../graph/adjacency.ts';
import { adjacency } from '../graph/adjacency.ts';
import type { Network } from '../graph/network.ts';
import { groupNumbers } from './groupNumbers.ts';
import type { MeasureOptions } from './measure.ts';
import { random } from './random.ts';

/** Ten runs are what one usually takes; the small networks that people look at closely can afford more. */
const runsOf = (ties: number): number => (ties <= 10_000 ? 30 : 10);
/** Modularities closer than this are equal up to rounding: the earlier run stays. */
const noticeable = 1e-12;

export interface LouvainPartition {
  /** Group of each node in the order of `Adjacency.keys`, numbered from 1 by falling size, then smallest key. */
  readonly numbers: Uint32Array;
  /** Modularity of these groups, −0.5 to 1; null without ties. */
  readonly modularity: number | null;
}

/**
 * The best of 30 runs of the Louvain method at resolution 1 (10 runs above 10,000 ties). A run depends on the order in
 * which it takes the nodes, and one run alone may end below the best partition: each takes them in another random
 * order, all from one sequence begun with the seed. Directions are ignored; strength counts when weighted (of a mutual pair the larger).
 * Without ties everyone is alone.
 * Complexity: about O(m log n) a run. Source: Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008.
 */
export function bestLouvainPartition(network: Network, options: MeasureOptions): LouvainPartition {
  const { order, union } = adjacency(network);
  const rng = random(options.seed);
  const runs = runsOf(union.targets.length / 2);
  let best: LouvainPartition | undefined;
  for (let run = 0; run < runs; run++) {
    const graph = undirectedGraph(union, shuffled(order, rng), options.weighted);
    const communities = louvain(graph, { getEdgeWeight: 'strength', rng });
    const { numbers } = groupNumbers(Array.from({ length: order }, (_, i) => communities[i]!));
    const modularity = modularityOf(union, numbers, options.weighted);
    if (modularity === null) return { numbers, modularity };
    if (best === undefined || modularity > best.modularity! + noticeable) best = { numbers, modularity };
  }
  return best!;
}

function shuffled(order: number, rng: () => number): Uint32Array {
  const nodes = Uint32Array.from({ length: order }, (_, i) => i);
  for (let last = order - 1; last > 0; last--) {
    const other = Math.floor(rng() * (last + 1));
    [nodes[last], nodes[other]] = [nodes[other]!, nodes[last]!];
  }
  return nodes;
}

function undirectedGraph(
  { offsets, targets, strengths }: NeighbourLists,
  nodes: Uint32Array,
  weighted: boolean,
) {
  const graph = new UndirectedGraph<Record<never, never>, { strength: number }>();
  for (const i of nodes) graph.addNode(i);
  for (const i of nodes) {
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
      const j = targets[slot]!;
      if (i < j) graph.addEdge(i, j, { strength: weighted ? strengths[slot]! : 1 });
    }
  }
  return graph;
}

/**
 * Modularity of a partition into groups numbered from 1: Q = Σ_c (w_c / W − (s_c / 2W)²). −0.5 to 1; null without ties.
 * The lists must be symmetric (`union`). O(n + m). Source: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113.
 */
export function modularityOf(
  { offsets, targets, strengths }: NeighbourLists,
  numbers: Uint32Array,
  weighted: boolean,
): number | null {
  const groups = numbers.reduce((max, number) => Math.max(max, number), 0);
  const ofMembers = new Float64Array(groups + 1);
  let inside = 0;
  let all = 0;
  for (let i = 0; i < numbers.length; i++) {
    for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
      const strength = weighted ? strengths[slot]! : 1;
      ofMembers[numbers[i]!]! += strength;
      all += strength;
      if (numbers[targets[slot]!] === numbers[i]) inside += strength;
    }
  }
  if (all === 0) return null;
  return inside / all - ofMembers.reduce((sum, strength) => sum + (strength / all) ** 2, 0);
}
