import { defineMeasure } from '../measure.ts';
import { effectiveSizes } from '../structuralHoles.ts';

/**
 * Burt's effective size: how many contacts a person has that do not lead to each other.
 *
 * Definition: ES_i = Σ_j (1 − Σ_{q ≠ i,j} p_iq m_jq) over her neighbours j, where
 *   p_iq = (a_iq + a_qi) / Σ_k (a_ik + a_ki) and m_jq = (a_jq + a_qj) / max_k (a_jk + a_kj). On an undirected,
 *   unweighted network this is k − 2t/k for k contacts with t ties among them.
 * Range: 1 (all contacts know each other) to the number of contacts (none do).
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, a_ij is the strength of the tie; otherwise 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes; Borgatti 1997, Connections 20(1):35-38; the same as in NetworkX.
 */
export const effectiveSize = defineMeasure<'node'>({
  id: 'effectiveSize',
  level: 'node',
  family: 'brokerage',
  range: [1, null],
  unit: 'persons',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes, Harvard University Press',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return effectiveSizes(network, weighted, 'whole');
  },
});
