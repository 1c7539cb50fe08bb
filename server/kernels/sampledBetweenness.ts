import type { Adjacency } from '../graph/adjacency.ts';
import { breadthFirstOrder, type Rows } from './rows.ts';
import { stripCount, sumOfStrips } from './strips.ts';

export interface SamplingWish {
  /** How far a value may be off, as a share of all pairs: 0.01 of them. */
  readonly error: number;
  /** With which probability no value at all is further off. Below 1. */
  readonly confidence: number;
  readonly seed: number;
}

export interface SampledBetweenness {
  /** In the order of `view.keys`: estimated share of the pairs of others whose shortest paths pass the node. */
  readonly shares: Float64Array;
  /** With the wanted confidence, every share is within this of the exact one; at most what was wished. */
  readonly error: number;
  /** How many paths were drawn. */
  readonly samples: number;
}

/** Paths of the first round; each further round draws half as many as all before it. */
const firstPaths = 8192;
const stripsOfRound = 32;
/** About how many nanoseconds it takes to draw a path. */
const workOfPath = 50_000;

/**
 * Unweighted betweenness as shares of all pairs (ordered ones on a directed network), estimated from shortest paths
 * drawn at random: a random pair of nodes, and one of its shortest paths. A node's share is that of the drawn paths
 * that pass it. For networks on which exact values would take minutes.
 *
 * Drawn is in rounds until one of two bounds on all errors at once is small enough (each holds with half of what the
 * confidence leaves). One is known beforehand: (⌊log2(V − 2)⌋ + 1 + ln(1/δ)) / 2 ε² paths, for V nodes on the longest shortest
 * path (Riondato & Kornaropoulos 2016, doi:10.1007/s10618-015-0423-0; their constant 1/2 is one found by experiment). The other follows the values: a node's error is at most
 * √(2 v L / r) + 7 L / (3 (r − 1)) after r paths, with v the variance of what was drawn and L = ln(4 / δ_i) (Maurer & Pontil 2009,
 * arXiv:0907.3740), where δ is shared out to all rounds and nodes, in unequal parts (`sharedRisk`).
 *
 * The same seed gives the same values with any number of threads. O(√m) for each path on most social networks, O(m) at worst.
 * @throws RangeError for an error that is not above 0 or a confidence that is not between 0 and 1
 */
export function sampledBetweenness(
  view: Adjacency,
  { error, confidence, seed }: SamplingWish,
): SampledBetweenness {
  if (!(error > 0) || !(confidence > 0 && confidence < 1))
    throw new RangeError('No such error or confidence');
  const { order } = view;
  if (order < 3) return { shares: new Float64Array(order), error: 0, samples: 0 };
  // Drawn are pairs of all nodes; a share is of the pairs of others.
  const scale = order / (order - 2);
  const goal = error / scale;
  const risk = (1 - confidence) / 2;
  const totals = roundTotals(pathsBeforehand(view, goal, risk));
  const logarithms = sharedRisk(drawRound(view, seed, firstPaths).drawn, risk / totals.length);
  const passed = new Float64Array(order);
  let samples = 0;
  let reached = Infinity;
  for (let round = 0; round < totals.length && reached > goal; round++) {
    const { drawn, paths } = drawRound(view, seed + (round + 1) * 0x9e3779b1, totals[round]! - samples);
    for (let i = 0; i < order; i++) passed[i]! += drawn[i]!;
    samples += paths;
    reached = errorAfterwards(passed, samples, logarithms);
    if (round === totals.length - 1) reached = Math.min(reached, goal);
  }
  return { shares: passed.map((count) => (count / samples) * scale), error: reached * scale, samples };
}

/** So many paths are enough, whatever they bring. */
function pathsBeforehand({ order, directed, out }: Adjacency, error: number, risk: number): number {
  // On a directed network nothing better is known in short time.
  const longest = directed ? order : nodesOnPaths(out);
  const dimension = longest > 2 ? Math.floor(Math.log2(longest - 2)) + 1 : 0;
  return Math.ceil((dimension + Math.log(1 / risk)) / (2 * error ** 2));
}

/** An upper bound of the nodes on a shortest path: twice the steps from some node of a part, and one. O(n log n + m). */
function nodesOnPaths(rows: Rows): number {
  const { offsets, targets } = rows;
  const depth = new Int32Array(offsets.length - 1).fill(-1);
  let deepest = 0;
  // The order is that of a search by levels, so a node's depth is known when it comes.
  for (const node of breadthFirstOrder(rows)) {
    if (depth[node]! < 0) depth[node] = 0;
    deepest = Math.max(deepest, depth[node]!);
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
      if (depth[targets[slot]!]! < 0) depth[targets[slot]!] = depth[node]! + 1;
    }
  }
  return 2 * deepest + 1;
}

/** How many paths are drawn in all after each round. */
function roundTotals(most: number): number[] {
  const totals: number[] = [];
  for (let total = firstPaths; total < most; total = Math.ceil(1.5 * total)) totals.push(total);
  return [...totals, most];
}

/**
 * ln(4 / δ_i) for each node: half of the risk in equal parts, half by how often a node was passed by paths that are
 * drawn for this alone. Who is passed often has the largest variance, and takes more of the risk for it.
 */
function sharedRisk(passed: Float64Array, risk: number): Float64Array {
  const all = passed.reduce((sum, count) => sum + count, 0) || 1;
  return passed.map((count) => Math.log(4 / (risk * (0.5 / passed.length + (0.5 * count) / all))));
}

/** The largest error of any node's share after so many paths. */
function errorAfterwards(passed: Float64Array, samples: number, logarithms: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < passed.length; i++) {
    const share = passed[i]! / samples;
    const variance = (share * (1 - share) * samples) / (samples - 1);
    const logarithm = logarithms[i]!;
    const error = Math.sqrt((2 * variance * logarithm) / samples) + (7 * logarithm) / (3 * (samples - 1));
    largest = Math.max(largest, error);
  }
  return largest;
}

function drawRound(view: Adjacency, seed: number, wanted: number): { drawn: Float64Array; paths: number } {
  const { order, directed, out, in: incoming } = view;
  const strips = stripCount(stripsOfRound, order);
  const pathsOfStrip = Math.ceil(wanted / strips);
  const paths = strips * pathsOfStrip;
  const drawn = sumOfStrips({
    kernel: 'sampledPaths',
    input: {
      directed,
      outOffsets: out.offsets,
      outTargets: out.targets,
      inOffsets: incoming.offsets,
      inTargets: incoming.targets,
      seed,
      pathsOfStrip,
    },
    strips,
    length: order,
    work: paths * workOfPath,
  });
  return { drawn, paths };
}
