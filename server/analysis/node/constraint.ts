import { defineMeasure } from '../measure.ts';
import { constraints } from '../structuralHoles.ts';

/**
 * Burt's constraint: how far a person's contacts lead back to the same circle.
 *
 * Definition: C_i = Σ_j (p_ij + Σ_{q ≠ i,j} p_iq p_qj)² over her neighbours j, where
 *   p_ij = (a_ij + a_ji) / Σ_k (a_ik + a_ki), over all ties of the network (not of the ego network alone).
 * Range: above 0, no upper bound; it can exceed 1 in a small closed circle (9/8 in a triangle). Low = many
 *   circles that are apart.
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, a_ij is the strength of the tie; otherwise 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes; the same as in NetworkX and igraph.
 */
export const constraint = defineMeasure<'node'>({
  id: 'constraint',
  level: 'node',
  family: 'brokerage',
  range: [0, null],
  unit: 'score',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes, Harvard University Press',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return constraints(network, weighted, 'whole');
  },
});
