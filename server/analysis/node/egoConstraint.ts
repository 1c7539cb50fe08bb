import { defineMeasure } from '../measure.ts';
import { constraints } from '../structuralHoles.ts';

/**
 * Burt's constraint inside the ego network: how far a person's contacts lead back to the same circle, as seen by her.
 *
 * Definition: as `constraint`, C_i = Σ_j (p_ij + Σ_{q ≠ i,j} p_iq p_qj)², with p_qj the share that a contact q puts into j
 *   of her ties inside the ego network of i (to i and to contacts of i) only: what the other ties of her contacts are
 *   makes no difference, and need not be known.
 * Range: above 0, no upper bound; never below `constraint`. Low = many circles that are apart.
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, a_ij is the strength of the tie; otherwise 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 (structural holes, ego network model).
 */
export const egoConstraint = defineMeasure<'node'>({
  id: 'egoConstraint',
  level: 'node',
  family: 'brokerage',
  range: [0, null],
  unit: 'score',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 for Windows',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return constraints(network, weighted, 'ego');
  },
});
