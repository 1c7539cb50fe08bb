import type { Adjacency } from '../graph/adjacency.ts';
import { biconnectedBlocks } from './biconnectedBlocks.ts';
import { breadthFirstOrder, degreeOf, orderOf, part, type Rows } from './rows.ts';
import { simplicialNodes } from './simplicialNodes.ts';
import { twinNodes } from './twinNodes.ts';

/** Shortest paths to be followed in one part of the network, from some of its nodes to all of them. */
export interface SourcedPart {
  /** By number in the part: the node's number in the network. */
  readonly nodes: Uint32Array;
  readonly out: Rows;
  /** The same ties backwards; on an undirected network the same rows. */
  readonly incoming: Rows;
  /** How many pairs a node ends, for a source of weight 1. */
  readonly targetWeights: Float64Array;
  /** Numbers in the part, neighbours close to one another. */
  readonly sources: Uint32Array;
  readonly sourceWeights: Float64Array;
}

/** Betweenness over ordered pairs = `settled` + what the parts give; ties of cliques carry what their ends weigh. */
export interface BetweennessPlan {
  /** By node. */
  readonly settled: Float64Array;
  readonly parts: readonly SourcedPart[];
  /** Parts in which all are tied to one another, single ties among them: nothing is to be searched there. */
  readonly cliques: readonly Clique[];
}

export interface Clique {
  readonly nodes: Uint32Array;
  /** How many persons each node stands for. */
  readonly weights: Float64Array;
}

/** Taking nodes out is worth it when it rids the rest of at least this share of the ties; done so often at the most. */
const leastGain = 0.04;
const mostRounds = 8;

/** What is left to be planned: a part of an undirected network, node i of which is `nodes[i]` and stands for `weights[i]`. */
interface Remainder {
  readonly nodes: Uint32Array;
  readonly rows: Rows;
  readonly weights: Float64Array;
  readonly round: number;
}

/**
 * How the betweenness of a network is found with the least work that gives the exact values: of its nodes, or of its
 * ties, for which twins do not serve. O(n log n + m) in all.
 */
export function betweennessPlan(view: Adjacency, of: 'nodes' | 'ties'): BetweennessPlan {
  const classes = of === 'nodes' ? twinNodes : singleNodes;
  return view.directed ? directedPlan(view, classes) : undirectedPlan(view.out, classes);
}

/**
 * Undirected: the network falls into its biconnected blocks (`biconnectedBlocks`). In a block, simplicial nodes are on
 * no shortest path between others, so a block is searched from them, and then, without them, from the rest. What the
 * pairs of a simplicial node and another give is had from the first alone when the other counts twice as a target
 * (both orders pass the same nodes and ties). The rest may fall into blocks again. A clique is all simplicial.
 */
function undirectedPlan(rows: Rows, classes: Classes): BetweennessPlan {
  const order = orderOf(rows);
  const settled = new Float64Array(order);
  const parts: SourcedPart[] = [];
  const cliques: Clique[] = [];
  const remainders: Remainder[] = [
    { nodes: Uint32Array.from({ length: order }, (_, i) => i), rows, weights: ones(order), round: 0 },
  ];
  for (let remainder = remainders.pop(); remainder; remainder = remainders.pop()) {
    const { nodes, round } = remainder;
    const { blocks, passing } = biconnectedBlocks(remainder.rows, remainder.weights);
    nodes.forEach((node, i) => (settled[node]! += passing[i]!));
    for (const block of blocks) {
      const simplicial = block.nodes.length === 2 ? block.nodes : simplicialNodes(block.rows);
      if (simplicial.length === block.nodes.length) {
        cliques.push({ nodes: block.nodes.map((i) => nodes[i]!), weights: block.weights });
        continue;
      }
      const numbers = breadthFirstOrder(block.rows);
      const { searched, rest } = withoutSimplicial({
        nodes: numbers.map((i) => nodes[block.nodes[i]!]!),
        rows: part(block.rows, block.rows, numbers),
        weights: Float64Array.from(numbers, (i) => block.weights[i]!),
        round: round + 1,
      });
      parts.push(sourced(searched, classes));
      if (rest) remainders.push(rest);
    }
  }
  return { settled, parts, cliques };
}

/** A block searched from its simplicial nodes, with the rest without them; or from all nodes, when that gains little. */
function withoutSimplicial(block: Remainder): { readonly searched: Searched; readonly rest?: Remainder } {
  const { nodes, rows, weights, round } = block;
  const order = orderOf(rows);
  const whole = { nodes, out: rows, incoming: rows, weights };
  const simplicial = simplicialNodes(rows);
  const isSimplicial = new Uint8Array(order);
  let ties = 0;
  for (const node of simplicial) {
    isSimplicial[node] = 1;
    ties += 2 * degreeOf(rows, node);
  }
  const all = Uint32Array.from({ length: order }, (_, i) => i);
  if (round > mostRounds || ties < leastGain * rows.targets.length) {
    return { searched: { ...whole, targetWeights: weights, candidates: all } };
  }
  const kept = all.filter((i) => isSimplicial[i] === 0);
  const targetWeights = weights.map((weight, i) => (isSimplicial[i] === 1 ? weight : 2 * weight));
  return {
    searched: { ...whole, targetWeights, candidates: simplicial },
    rest: {
      nodes: kept.map((i) => nodes[i]!),
      rows: part(rows, rows, kept),
      weights: Float64Array.from(kept, (i) => weights[i]!),
      round,
    },
  };
}

/** Directed: each part that hangs together, from the nodes that have a successor. */
function directedPlan({ order, out, in: incoming, union }: Adjacency, classes: Classes): BetweennessPlan {
  const parts: SourcedPart[] = [];
  const numbers = breadthFirstOrder(union);
  for (const nodes of partsOf(union, numbers)) {
    if (nodes.length === 1) continue;
    const own = part(out, incoming, nodes);
    const ownIncoming = part(incoming, out, nodes);
    const weights = ones(nodes.length);
    const candidates = Uint32Array.from(nodes.keys()).filter((i) => degreeOf(own, i) > 0);
    const searched = { nodes, out: own, incoming: ownIncoming, weights, targetWeights: weights, candidates };
    parts.push(sourced(searched, classes));
  }
  return { settled: new Float64Array(order), parts, cliques: [] };
}

/** Cuts an order of nodes in which each connected part stands together into the parts. */
function partsOf({ offsets, targets }: Rows, numbers: Uint32Array): Uint32Array[] {
  const found: Uint32Array[] = [];
  const met = new Uint8Array(numbers.length);
  let start = 0;
  numbers.forEach((node, i) => {
    // A search has met every node but the first of a part before it comes to it.
    if (met[node] === 0 && i > start) {
      found.push(numbers.subarray(start, i));
      start = i;
    }
    met[node] = 1;
    for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) met[targets[slot]!] = 1;
  });
  if (start < numbers.length) found.push(numbers.subarray(start));
  return found;
}

/** A part before it is known which of the candidates are one source. */
interface Searched extends Pick<SourcedPart, 'nodes' | 'out' | 'incoming' | 'targetWeights'> {
  readonly weights: Float64Array;
  readonly candidates: Uint32Array;
}

function sourced({ weights, candidates, ...whole }: Searched, classes: Classes): SourcedPart {
  const { nodes: sources, sizes } = classes(whole.out, whole.incoming, weights, candidates);
  return {
    ...whole,
    sources,
    sourceWeights: Float64Array.from(sources, (source, i) => weights[source]! * sizes[i]!),
  };
}

type Classes = typeof twinNodes;

/** Every node is a class of its own: what twins send over their own ties is not the same. */
const singleNodes: Classes = (_out, _incoming, _weights, candidates) => ({
  nodes: candidates,
  sizes: candidates.map(() => 1),
});

const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
