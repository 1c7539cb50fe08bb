import type { Adjacency, NeighbourLists } from '../graph/adjacency.ts';
import { betweennessInput } from './betweennessInput.ts';
import type { SourcedPart } from './betweennessPlan.ts';
import { biconnectedBlocks } from './biconnectedBlocks.ts';
import { lengthsAlong } from './lengthsAlong.ts';
import { breadthFirstOrder, part, type Rows } from './rows.ts';
import { runStrips } from './strips.ts';
import { tieLengths } from './tieLengths.ts';

/**
 * Betweenness of every node along ties with lengths, a tie of strength s being 1/s long: over all pairs of others,
 * the share of their shortest paths that pass the node. Along the arrows, ordered pairs; on an undirected network
 * each pair once. Two paths within 1e-10 (relative) count as equally long, as in igraph; where strengths are simple
 * fractions, only those that are equal (`tieLengths`).
 *
 * An undirected network falls into its biconnected blocks, whatever the lengths: a shortest path never leaves a block
 * and comes back. What hangs on a block is counted in its gates (`biconnectedBlocks`).
 *
 * The same bits with any number of threads; WebAssembly and its twin differ by 1e-12 (relative) at the most.
 * O(n (n + m)) where lengths are alike, otherwise O(n m log n). Memory in each thread: 0.1 KB for each node and 40
 * bytes for each tie in each direction.
 */
export function weightedBetweenness(view: Adjacency): Float64Array {
  const { settled, parts } = view.directed ? wholePlan(view) : blockPlan(view);
  if (parts.length > 0) {
    const { input, strips, work } = betweennessInput(view.order, view.order, parts, view.directed);
    const outLengths = lengthsOf(parts, view.out, (each) => each.out);
    const inLengths = lengthsOf(view.directed ? parts : [], view.in, (each) => each.incoming);
    const task = {
      kernel: 'weightedBetweenness',
      input: { ...input, outLengths, inLengths },
      strips,
      length: view.order,
      work: workOfWeights * work,
    } as const;
    runStrips(task, (passed) => {
      for (let i = 0; i < settled.length; i++) settled[i]! += passed[i]!;
    });
  }
  return view.directed ? settled : settled.map((value) => value / 2);
}

/** The lengths of the ties of all parts, one part after the other. */
function lengthsOf(
  parts: readonly SourcedPart[],
  lists: NeighbourLists,
  rowsOf: (each: SourcedPart) => Rows,
): Float64Array {
  const { lengths } = tieLengths(lists.strengths, lists.offsets.length - 1);
  const found = new Float64Array(parts.reduce((sum, each) => sum + rowsOf(each).targets.length, 0));
  let end = 0;
  for (const each of parts) {
    const own = lengthsAlong(rowsOf(each), each.nodes, lists, lengths);
    found.set(own, end);
    end += own.length;
  }
  return found;
}

/** How much longer than without lengths a search takes. */
const workOfWeights = 10;

interface WeightedPlan {
  readonly settled: Float64Array;
  readonly parts: readonly SourcedPart[];
}

function blockPlan({ out }: Adjacency): WeightedPlan {
  const order = out.offsets.length - 1;
  const { blocks, passing } = biconnectedBlocks(out, ones(order));
  const parts = blocks
    .filter(({ nodes }) => nodes.length > 2)
    .map(({ nodes, weights, rows }): SourcedPart => {
      const numbers = breadthFirstOrder(rows);
      const own = part(rows, rows, numbers);
      return sourced(
        numbers.map((i) => nodes[i]!),
        own,
        own,
        Float64Array.from(numbers, (i) => weights[i]!),
      );
    });
  return { settled: passing, parts };
}

function wholePlan({ order, out, in: incoming, union }: Adjacency): WeightedPlan {
  const nodes = breadthFirstOrder(union);
  const parts = [sourced(nodes, part(out, incoming, nodes), part(incoming, out, nodes), ones(order))];
  return { settled: new Float64Array(order), parts };
}

function sourced(
  nodes: Uint32Array,
  out: SourcedPart['out'],
  incoming: SourcedPart['incoming'],
  weights: Float64Array,
): SourcedPart {
  const sources = Uint32Array.from(nodes.keys());
  return { nodes, out, incoming, targetWeights: weights, sources, sourceWeights: weights };
}

const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
