import { adjacency } from '../../graph/adjacency.ts';
import { leadingEigenvector } from '../leadingEigenvector.ts';
import { defineMeasure, nodeRows } from '../measure.ts';

/** How many times a message is passed on. */
const rounds = 3;

/**
 * Diffusion centrality: how often a message that starts with a person is heard, if it is passed on three times.
 *
 * Definition: DC = Σ_{t=1..3} (qA)^t · 1, where A_ij = 1 if i tells j, and a message is told with the chance
 *   q = 1/λ, λ the largest eigenvalue of A.
 * Range: 0 (tells nobody) upwards, in expected hearings; the same person may hear it several times.
 * Direction: followed, outgoing.
 * Strength: optional, as strength (A holds strengths, λ is theirs).
 * Undefined: λ = 0, so without ties, and on a directed network without a cycle. 0 for an isolate.
 * Complexity: O(k m) for k iterations.
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
  source: 'Banerjee, Chandrasekhar, Duflo & Jackson 2013, doi:10.1126/science.1236498',
  complexity: 'O(k m) for k iterations',
  compute(network, { weighted }) {
    const view = adjacency(network);
    const { keys, order, out } = view;
    const { value: eigenvalue } = leadingEigenvector(view, weighted);
    if (eigenvalue === null || eigenvalue === 0) return keys.map((key) => ({ key, value: null }));
    let heard = new Float64Array(order).fill(1);
    const values = new Float64Array(order);
    for (let round = 0; round < rounds; round++) {
      const next = new Float64Array(order);
      for (let i = 0; i < order; i++) {
        for (let slot = out.offsets[i]!; slot < out.offsets[i + 1]!; slot++) {
          next[i]! += heard[out.targets[slot]!]! * (weighted ? out.strengths[slot]! : 1);
        }
        next[i]! /= eigenvalue;
        values[i]! += next[i]!;
      }
      heard = next;
    }
    return nodeRows(keys, values);
  },
});
