import { defineMeasure } from '../measure.ts';
import { effectiveSizes } from '../structuralHoles.ts';

/**
 * Burt's effective size inside the ego network: how many contacts a person has that do not lead to each other.
 *
 * Definition: as `effectiveSize`, ES_i = Σ_j (1 − Σ_{q ≠ i,j} p_iq m_jq), with m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj)
 *   over the ties of j inside the ego network of i only. Where all ties are alike it equals `effectiveSize`.
 * Range: 1 (all contacts know each other) to the number of contacts (none do).
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, a_ij is the strength of the tie; otherwise 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 (structural holes, ego network model).
 */
export const egoEffectiveSize = defineMeasure<'node'>({
  id: 'egoEffectiveSize',
  level: 'node',
  family: 'brokerage',
  range: [1, null],
  unit: 'persons',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 for Windows',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return effectiveSizes(network, weighted, 'ego');
  },
});
