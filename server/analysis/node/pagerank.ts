import { defineMeasure, parameterOf, type MeasureParameter } from '../measure.ts';
import { relaxationFactor } from '../relaxationFactor.ts';
import { strengthsInUnit } from '../strengthsInUnit.ts';

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
 * Complexity: O(k m) for k iterations, usually some 80, or 40 on an undirected network, until the values
 *   change by less than 1e-12 altogether.
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
  column(network, options) {
    const { weighted } = options;
    const damping = parameterOf(parameters, 'damping', options)!;
    const { view } = strengthsInUnit(network, 'sums');
    const { order, out } = view;
    const { offsets, targets, strengths } = view.in;
    // What a node passes on by a tie of strength 1, as a share of what it holds; 0 without outgoing ties.
    const share = new Float64Array(order);
    const withoutTies: number[] = [];
    for (let i = 0; i < order; i++) {
      let total = 0;
      for (let slot = out.offsets[i]!; slot < out.offsets[i + 1]!; slot++)
        total += weighted ? out.strengths[slot]! : 1;
      if (total === 0) withoutTies.push(i);
      else share[i] = 1 / total;
    }
    const factor = relaxationFactor(view, weighted, damping);
    const now = new Float64Array(order).fill(1 / order);
    const passed = now.map((value, i) => value * share[i]!);
    for (let change = 1; order > 0 && change > tolerance;) {
      let dangling = 0;
      for (const node of withoutTies) dangling += now[node]!;
      const base = (1 - damping + damping * dangling) / order;
      change = 0;
      let slot = 0;
      for (let i = 0; i < order; i++) {
        const end = offsets[i + 1]!;
        let sum = 0;
        if (weighted) for (; slot < end; slot++) sum += passed[targets[slot]!]! * strengths[slot]!;
        else for (; slot < end; slot++) sum += passed[targets[slot]!]!;
        const step = base + damping * sum - now[i]!;
        change += Math.abs(step);
        now[i]! += factor * step;
        passed[i] = now[i]! * share[i]!;
      }
    }
    // They add up to 1 but for what the last round left.
    const sum = now.reduce((total, value) => total + value, 0);
    return now.map((value) => value / sum);
  },
});
