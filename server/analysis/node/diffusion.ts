import type { Adjacency } from '../../graph/adjacency.ts';
import { leadingEigenvector } from '../leadingEigenvector.ts';
import { defineMeasure, parameterOf, type MeasureParameter } from '../measure.ts';
import { strengthsInUnit } from '../strengthsInUnit.ts';

const parameters: readonly MeasureParameter[] = [
  { id: 'chance', usual: null, minimum: 0, maximum: 1, whole: false },
  { id: 'rounds', usual: 3, minimum: 1, maximum: 20, whole: true },
];

/**
 * Diffusion centrality: how often a message that starts with a person is heard, if it is passed on a few times.
 *
 * Definition: DC = Σ_{t=1..T} (qA)^t · 1, where A_ij = 1 if i tells j, for T `rounds` and the `chance` q that a message
 *   is told; usually T = 3 and q = 1/λ, λ the largest eigenvalue of A.
 * Range: 0 (tells nobody) upwards, in expected hearings; the same person may hear it several times.
 * Direction: followed, outgoing.
 * Strength: optional, as strength (A holds strengths, λ is theirs).
 * Undefined: λ = 0, so without ties, and on a directed network without a cycle, unless a chance is chosen. 0 for an
 *   isolate.
 * Complexity: O(k m) for k iterations; with a chosen chance O(T m).
 * Source: Banerjee, Chandrasekhar, Duflo & Jackson 2013, doi:10.1126/science.1236498.
 */
export const diffusion = defineMeasure<'node'>({
  id: 'diffusion',
  level: 'node',
  family: 'diffusion',
  range: [0, null],
  unit: 'score',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'strength',
  iterative: true,
  parameters,
  source: 'Banerjee, Chandrasekhar, Duflo & Jackson 2013, doi:10.1126/science.1236498',
  complexity: 'O(k m) for k iterations',
  column(network, options) {
    const { view, unit } = strengthsInUnit(network, 'products');
    const { order, out } = view;
    const { weighted } = options;
    const chosen = parameterOf(parameters, 'chance', options);
    const chance = chosen === null ? usualChance(view, weighted) : weighted ? chosen * unit : chosen;
    if (chance === null) return new Float64Array(order).fill(NaN);
    const rounds = parameterOf(parameters, 'rounds', options)!;
    let heard = new Float64Array(order).fill(1);
    const values = new Float64Array(order);
    for (let round = 0; round < rounds; round++) {
      const next = new Float64Array(order);
      for (let i = 0; i < order; i++) {
        for (let slot = out.offsets[i]!; slot < out.offsets[i + 1]!; slot++) {
          next[i]! += heard[out.targets[slot]!]! * (weighted ? out.strengths[slot]! : 1);
        }
        next[i]! *= chance;
        values[i]! += next[i]!;
      }
      heard = next;
    }
    return values;
  },
});

function usualChance(view: Adjacency, weighted: boolean): number | null {
  const { value: eigenvalue } = leadingEigenvector(view, weighted);
  return eigenvalue ? 1 / eigenvalue : null;
}
