import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure, nodeRows, parameterOf, type MeasureParameter } from '../measure.ts';

/** `damping`: the share of the walk that goes on along a tie; the rest begins anew anywhere. */
const parameters: readonly MeasureParameter[] = [
  { id: 'damping', usual: 0.85, minimum: 0, maximum: 0.99, whole: false },
];
const tolerance = 1e-12;

/**
 * PageRank: where a walker who keeps following ties, and now and then starts anew, is found how often.
 *
 * Definition: p_i = (1 − d)/n + d (Σ p_j s_ji / Σ_k s_jk + what nodes without outgoing ties hold, in equal parts to
 *   all), d the `damping`, usually 0.85. On an undirected network ties lead both ways.
 * Range: (1 − d)/n to 1; the values of all nodes add up to 1, so they shrink as networks grow.
 * Direction: followed.
 * Strength: optional, as strength.
 * Undefined: never.
 * Complexity: O(k m) for k iterations, about 170 as usual, until the values change by less than 1e-12 altogether.
 * Source: Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X.
 */
export const pagerank = defineMeasure<'node'>({
  id: 'pagerank',
  level: 'node',
  family: 'centrality',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'strength',
  iterative: true,
  parameters,
  source: 'Brin & Page 1998, doi:10.1016/S0169-7552(98)00110-X',
  complexity: 'O(k m) for k iterations',
  compute(network, options) {
    const { weighted } = options;
    const damping = parameterOf(parameters, 'damping', options)!;
    const { keys, order, out, in: incoming } = adjacency(network);
    const total = new Float64Array(order);
    for (let i = 0; i < order; i++) {
      for (let slot = out.offsets[i]!; slot < out.offsets[i + 1]!; slot++)
        total[i]! += weighted ? out.strengths[slot]! : 1;
    }
    let now = new Float64Array(order).fill(1 / order);
    let next = new Float64Array(order);
    // Each round leaves at most `damping` of the last change, so this ends.
    for (let change = 1; order > 0 && change > tolerance;) {
      let dangling = 0;
      for (let i = 0; i < order; i++) if (total[i] === 0) dangling += now[i]!;
      const base = (1 - damping + damping * dangling) / order;
      change = 0;
      for (let i = 0; i < order; i++) {
        let sum = 0;
        for (let slot = incoming.offsets[i]!; slot < incoming.offsets[i + 1]!; slot++) {
          const from = incoming.targets[slot]!;
          sum += (now[from]! / total[from]!) * (weighted ? incoming.strengths[slot]! : 1);
        }
        next[i] = base + damping * sum;
        change += Math.abs(next[i]! - now[i]!);
      }
      [now, next] = [next, now];
    }
    return nodeRows(keys, now);
  },
});
