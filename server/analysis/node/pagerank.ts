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
    const { offsets, targets, strengths } = incoming;
    const total = new Float64Array(order);
    for (let i = 0; i < order; i++) {
      for (let slot = out.offsets[i]!; slot < out.offsets[i + 1]!; slot++)
        total[i]! += weighted ? out.strengths[slot]! : 1;
    }
    const now = new Float64Array(order).fill(1 / order);
    // What each node passes on by a tie of strength 1.
    const passed = new Float64Array(order);
    // Each round leaves at most `damping` of the last change, so this ends.
    for (let change = 1; order > 0 && change > tolerance;) {
      let dangling = 0;
      for (let i = 0; i < order; i++) {
        if (total[i] === 0) dangling += now[i]!;
        else passed[i] = now[i]! / total[i]!;
      }
      const base = (1 - damping + damping * dangling) / order;
      change = 0;
      let slot = 0;
      for (let i = 0; i < order; i++) {
        const end = offsets[i + 1]!;
        let sum = 0;
        if (weighted) for (; slot < end; slot++) sum += passed[targets[slot]!]! * strengths[slot]!;
        else for (; slot < end; slot++) sum += passed[targets[slot]!]!;
        const value = base + damping * sum;
        change += Math.abs(value - now[i]!);
        now[i] = value;
      }
    }
    return nodeRows(keys, now);
  },
});
