import type { NeighbourLists } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { figuresOfNode } from './distanceStrips.ts';
import { lengthsAlong } from './lengthsAlong.ts';
import { searchRows } from './searchRows.ts';
import { passSources, stepLists } from './stepCounts.ts';
import { runStrips, stripCount, type StripTask } from './strips.ts';
import { tieLengths } from './tieLengths.ts';

/** How far each node of neighbour lists is from those that it leads to. Nodes as in the lists. */
export interface DistanceProfile {
  /** By node, how many others there is a path to. */
  readonly reached: Float64Array;
  /** By node, the sum of the distances to them. */
  readonly sums: Float64Array;
  /** By node, the sum of 1/distance. */
  readonly reciprocals: Float64Array;
  /** By node, the largest of the distances; 0 where there is none. */
  readonly eccentricities: Float64Array;
  /** How many ordered pairs are d steps apart, at index d; index 0 stays 0. Of weighted distances: empty. */
  readonly pairsByDistance: readonly number[];
}

/**
 * The distances of all ordered pairs in a few figures for each node. Along `out` they are those from the node, along
 * `in` those to it. In steps, or `weighted`, where a tie of strength s is 1/s long. Made once per lists.
 *
 * Steps: O(n m) in bits, for 512 nodes at a time. The numbers are the same with any number of threads, with
 * WebAssembly or without: all are whole but the reciprocals, which are added in order of distance.
 * Weighted: O(n (n + m)) where lengths are alike, otherwise O(n m log n). Where lengths are whole (`tieLengths`) no
 * distance and no sum of them is rounded; else sums may differ by 1e-12 (relative) between WebAssembly and its twin,
 * not with the number of threads.
 * Memory in each thread: steps 0.25 KB for each node and 16 bytes for each tie in each direction, weighted 0.1 KB and
 * 50 bytes; at most 64 MiB for the values of the strips.
 */
export const distanceProfile = onceFor((lists: NeighbourLists, weighted: boolean): DistanceProfile =>
  weighted ? weightedProfile(lists) : stepProfile(lists),
);

/** About how many nanoseconds a pair of a source and a node or tie takes. */
const workOfStepPair = 0.05;
const workOfWeightedPair = 8;

function stepProfile(lists: NeighbourLists): DistanceProfile {
  const found = searchRows(lists);
  const order = found.nodes.length;
  const batches = Math.ceil(order / passSources);
  const span = passSources * Math.ceil(batches / stripCount(batches, order));
  const input = { ...stepLists(found), span };
  return profile(found.nodes, span, {
    kernel: 'distances',
    input,
    strips: Math.ceil(order / span),
    length: figuresOfNode * span + order,
    work: workOfStepPair * order * (order + lists.targets.length),
  });
}

function weightedProfile(lists: NeighbourLists): DistanceProfile {
  const { nodes, rows } = searchRows(lists);
  const order = nodes.length;
  const { lengths, unit } = tieLengths(lists.strengths, order);
  const span = Math.ceil(order / stripCount(order, figuresOfNode));
  const input = { ...rows, lengths: lengthsAlong(rows, nodes, lists, lengths), unit, span };
  return profile(nodes, span, {
    kernel: 'weightedDistances',
    input,
    strips: Math.ceil(order / span),
    length: figuresOfNode * span,
    work: workOfWeightedPair * order * (order + lists.targets.length),
  });
}

function profile(
  nodes: Uint32Array,
  span: number,
  task: StripTask<'distances' | 'weightedDistances'>,
): DistanceProfile {
  const order = nodes.length;
  const figures = Array.from({ length: figuresOfNode }, () => new Float64Array(order));
  const pairsByDistance = task.kernel === 'distances' ? [0] : [];
  if (order > 0) {
    runStrips(task, (values, strip) => {
      const first = strip * span;
      for (let i = first; i < Math.min(order, first + span); i++) {
        figures.forEach((figure, k) => (figure[nodes[i]!] = values[figuresOfNode * (i - first) + k]!));
      }
      values.subarray(figuresOfNode * span).forEach((pairs, distance) => {
        if (pairs > 0) pairsByDistance[distance] = (pairsByDistance[distance] ?? 0) + pairs;
      });
    });
  }
  const [reached, sums, reciprocals, eccentricities] = figures as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { reached, sums, reciprocals, eccentricities, pairsByDistance };
}
