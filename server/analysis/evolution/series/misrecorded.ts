import { adjacencyOf, type Adjacency } from '../../../graph/adjacency.ts';
import type { MeasurementError } from '../../activists/certainty/completion.ts';

/** So often another pair is drawn where one is tied already, before the tie is left out. */
const mostTries = 20;

/**
 * A function that gives one network after the other as it might be if records are not free of error: each edge is left out with
 * probability `deleted`, and for each edge, with probability `added`, another pair of nodes is tied that is not,
 * drawn with equal chance, with the strength of that edge. Nodes and direction stay.
 * Complexity: O(n + m) a draw. Source: error as in Borgatti, Carley & Krackhardt 2006, Social Networks 28:124-136.
 */
export function misrecorded(
  view: Adjacency,
  { deleted, added }: MeasurementError,
  next: () => number,
): () => Adjacency {
  const { keys, directed, order, edgeKeys, edgeSources, edgeTargets, edgeStrengths } = view;
  const codeOf = (one: number, other: number): number =>
    directed || one < other ? one * order + other : other * order + one;
  return () => {
    const drawn = {
      keys: [] as string[],
      sources: [] as number[],
      targets: [] as number[],
      strengths: [] as number[],
    };
    const tied = new Set<number>();
    const extra: number[] = [];
    for (let edge = 0; edge < edgeKeys.length; edge++) {
      if (next() < added) extra.push(edge);
      // Also what is left out is no pair that could be added: it would be the same tie again.
      tied.add(codeOf(edgeSources[edge]!, edgeTargets[edge]!));
      if (next() >= deleted) add(edgeKeys[edge]!, edgeSources[edge]!, edgeTargets[edge]!, edge);
    }
    for (const edge of extra) {
      const pair = freePair(tied);
      if (pair) add(`${edgeKeys[edge]!}+`, pair[0], pair[1], edge);
    }
    return adjacencyOf({
      keys,
      directed,
      edgeKeys: drawn.keys,
      edgeSources: Uint32Array.from(drawn.sources),
      edgeTargets: Uint32Array.from(drawn.targets),
      edgeStrengths: Float64Array.from(drawn.strengths),
    });

    function add(key: string, source: number, target: number, edge: number): void {
      drawn.keys.push(key);
      drawn.sources.push(source);
      drawn.targets.push(target);
      drawn.strengths.push(edgeStrengths[edge]!);
    }
  };

  function freePair(tied: Set<number>): [number, number] | null {
    for (let tries = 0; tries < mostTries; tries++) {
      const [one, other] = [Math.floor(next() * order), Math.floor(next() * order)];
      const code = codeOf(one, other);
      if (one === other || tied.has(code)) continue;
      tied.add(code);
      return [one, other];
    }
    return null;
  }
}
