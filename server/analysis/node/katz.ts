import type { Adjacency } from '../../graph/adjacency.ts';
import { leadingEigenvector } from '../leadingEigenvector.ts';
import { defineMeasure, parameterOf, type MeasureParameter } from '../measure.ts';
import { relaxationFactor } from '../relaxationFactor.ts';
import { strengthsInUnit } from '../strengthsInUnit.ts';

/** The usual attenuation, as a share of the largest for which the sum is finite. */
const usualShare = 0.9;
/** Largest relative error of a value. */
const tolerance = 1e-12;
/** Steps of this share of a value are rounding. */
const rounding = 2e-15;
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
  column(network, options) {
    const { view, unit } = strengthsInUnit(network, 'products');
    const { value: eigenvalue } = leadingEigenvector(view, options.weighted);
    const chosen = parameterOf(parameters, 'attenuation', options);
    const usual = eigenvalue ? usualShare / eigenvalue : null;
    const attenuation = chosen === null ? usual : options.weighted ? chosen * unit : chosen;
    const isFinite = attenuation !== null && eigenvalue !== null && attenuation * eigenvalue < 1;
    const values = isFinite ? walksTo(view, attenuation, attenuation * eigenvalue, options.weighted) : null;
    return values ?? new Float64Array(view.order).fill(NaN);
  },
});

/**
 * The sums, by x ← 1 + αAᵀx from x = 1, new values being read at once, and over-relaxed by a factor ω where that settles
 * (`relaxationFactor`). When no step of a round is above c, what is left, |1 + αAᵀx − x|, is at most
 * c (ω − 1 + ω αAᵀ1), of which the sums make at most c (2ω − 1) x. Null if it doesn't settle. `radius` is αλ.
 */
function walksTo(
  view: Adjacency,
  attenuation: number,
  radius: number,
  weighted: boolean,
): Float64Array | null {
  const { offsets, targets, strengths } = view.in;
  const factor = relaxationFactor(view, weighted, radius);
  const smallest = tolerance / (2 * factor - 1);
  const values = new Float64Array(view.order).fill(1);
  for (let left = patience; left > 0; left -= view.order + targets.length) {
    let largest = 0;
    let slot = 0;
    for (let i = 0; i < view.order; i++) {
      const end = offsets[i + 1]!;
      let sum = 0;
      if (weighted) for (; slot < end; slot++) sum += strengths[slot]! * values[targets[slot]!]!;
      else for (; slot < end; slot++) sum += values[targets[slot]!]!;
      const value = values[i]!;
      const step = 1 + attenuation * sum - value;
      largest = Math.max(largest, Math.abs(step) - rounding * value);
      values[i] = value + factor * step;
    }
    if (largest <= smallest) return values;
  }
  return null;
}
