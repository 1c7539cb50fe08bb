import { defineMeasure } from '../measure.ts';
import { hierarchies } from '../structuralHoles.ts';

/**
 * Burt's hierarchy inside the ego network: whether a person's constraint comes from one contact or evenly from all.
 *
 * Definition: as `hierarchy`, of the constraints c_ij that make up `egoConstraint`.
 * Range: 0 (evenly spread) to 1 (all on one contact); 1 by definition for a person with a single contact.
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, a_ij in the constraint is the strength of the tie; otherwise 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 (structural holes, ego network model).
 */
export const egoHierarchy = defineMeasure<'node'>({
  id: 'egoHierarchy',
  level: 'node',
  family: 'brokerage',
  range: [0, 1],
  unit: 'score',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 for Windows',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return hierarchies(network, weighted, 'ego');
  },
});
