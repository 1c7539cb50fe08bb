import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import { leadingEigenvector } from '../leadingEigenvector.ts';
import { defineMeasure, nodeRows, parameterOf, type MeasureParameter } from '../measure.ts';

/** The usual attenuation, as a share of the largest for which the sum is finite. */
const usualShare = 0.9;
/** Largest relative error of a value. */
const tolerance = 1e-12;
/** Ties looked at before an iteration gives up: some seconds. Met only with an attenuation next to 1/λ. */
const patience = 2e9;

const parameters: readonly MeasureParameter[] = [
  { id: 'attenuation', usual: null, minimum: 0, maximum: 1, whole: false },
];

/**
 * Katz centrality: by how many a person is named, directly or through others, each step further counting for less.
 *
 * Definition: x_i = 1 + α Σ s_ji x_j over the ties j → i, α the `attenuation`: 1 and all walks that end in the node, a
 *   walk of k ties weighing α^k. Usually α = 0.9/λ, λ the largest eigenvalue of the adjacency matrix. As in NetworkX
 *   with β = 1, but not scaled to length 1.
 * Range: 1 (nobody names her) upwards.
 * Direction: followed, incoming.
 * Strength: optional, as strength.
 * Undefined: λ = 0, so without ties and on a directed network without a cycle, unless an attenuation is chosen; for a
 *   chosen attenuation of 1/λ and more, as the sum is infinite; and where the iteration does not settle (an attenuation
 *   next to 1/λ, very long chains).
 * Complexity: O(k m) for k iterations, usually some hundred.
 * Source: Katz 1953, doi:10.1007/BF02289026.
 */
export const katz = defineMeasure<'node'>({
  id: 'katz',
  level: 'node',
  family: 'centrality',
  range: [1, null],
  unit: 'score',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'strength',
  iterative: true,
  parameters,
  source: 'Katz 1953, doi:10.1007/BF02289026',
  complexity: 'O(k m) for k iterations',
  compute(network, options) {
    const view = adjacency(network);
    const { value: eigenvalue } = leadingEigenvector(view, options.weighted);
    const chosen = parameterOf(parameters, 'attenuation', options);
    const attenuation = chosen ?? (eigenvalue ? usualShare / eigenvalue : null);
    const isFinite = attenuation !== null && eigenvalue !== null && attenuation * eigenvalue < 1;
    const values = isFinite ? walksTo(view, attenuation, options.weighted) : null;
    return nodeRows(view.keys, values ?? new Float64Array(view.order).fill(NaN));
  },
});

/**
 * The sums, by x ← 1 + αAᵀx from x = 1, which only grows; new values are read at once (Gauss–Seidel). When a round adds at most c to any node, what is still to
 * come is at most c times x, as all of it is what the sums make of the last addition. Null if it doesn't settle.
 */
function walksTo(view: Adjacency, attenuation: number, weighted: boolean): Float64Array | null {
  const { offsets, targets, strengths } = view.in;
  const values = new Float64Array(view.order).fill(1);
  for (let left = patience; left > 0; left -= view.order + targets.length) {
    let added = 0;
    let slot = 0;
    for (let i = 0; i < view.order; i++) {
      const end = offsets[i + 1]!;
      let sum = 0;
      if (weighted) for (; slot < end; slot++) sum += strengths[slot]! * values[targets[slot]!]!;
      else for (; slot < end; slot++) sum += values[targets[slot]!]!;
      const value = 1 + attenuation * sum;
      added = Math.max(added, value - values[i]!);
      values[i] = value;
    }
    if (added <= tolerance) return values;
  }
  return null;
}
