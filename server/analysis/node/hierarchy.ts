import { defineMeasure } from '../measure.ts';
import { hierarchies } from '../structuralHoles.ts';

/**
 * Burt's hierarchy: whether a person's constraint comes from one contact or evenly from all.
 *
 * Definition: the Coleman–Theil disorder index H_i = Σ_j r_ij ln r_ij / (N ln N) over her N neighbours j, where
 *   r_ij = c_ij / (C_i / N) compares the local constraint of j with the average one.
 * Range: 0 (evenly spread) to 1 (all on one contact); 1 by definition for a person with a single contact.
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, a_ij in the constraint is the strength of the tie; otherwise 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes, chapter 2.
 */
export const hierarchy = defineMeasure<'node'>({
  id: 'hierarchy',
  level: 'node',
  family: 'brokerage',
  range: [0, 1],
  unit: 'score',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes, Harvard University Press',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return hierarchies(network, weighted, 'whole');
  },
});
