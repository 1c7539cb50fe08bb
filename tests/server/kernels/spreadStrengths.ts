import type { Adjacency } from '../../../server/graph/adjacency.ts';
import { random } from '../../../server/analysis/random.ts';

/** How many times as strong as the others a few ties are, each with a number of nodes: up to what the buckets take. */
export const spreads: readonly (readonly [number, number])[] = [
  [250, 30],
  [1_000, 30],
  [1_000, 250],
  [4_000, 100],
  [20_000, 300],
  [100_000, 30],
  [250_000, 100],
];

/** The same ties, one in thirty of them (the first always) so many times as strong. */
export function spreadOver(view: Adjacency, times: number): Adjacency {
  const draw = random(times);
  const factors = view.edgeKeys.map((_, e) => (e === 0 || draw() < 1 / 30 ? times : 1));
  const scale = (lists: Adjacency['out']): Adjacency['out'] => ({
    ...lists,
    strengths: lists.strengths.map((strength, slot) => strength * factors[lists.edges[slot]!]!),
  });
  const out = scale(view.out);
  return { ...view, out, in: view.directed ? scale(view.in) : out };
}
