import { defineMeasure } from '../measure.ts';
import { efficiencies } from '../structuralHoles.ts';

/**
 * Burt's efficiency: the share of a person's contacts that do not lead to each other.
 *
 * Definition: effective size divided by the number of contacts.
 * Range: above 0 to 1; 1 = no two contacts are tied.
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, effective size reads the strengths; otherwise every tie is 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes, chapter 2.
 */
export const efficiency = defineMeasure<'node'>({
  id: 'efficiency',
  level: 'node',
  family: 'brokerage',
  range: [0, 1],
  unit: 'share',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes, Harvard University Press',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return efficiencies(network, weighted, 'whole');
  },
});
