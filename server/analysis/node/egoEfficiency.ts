import { defineMeasure } from '../measure.ts';
import { efficiencies } from '../structuralHoles.ts';

/**
 * Burt's efficiency inside the ego network: the share of a person's contacts that do not lead to each other.
 *
 * Definition: `egoEffectiveSize` divided by the number of contacts.
 * Range: above 0 to 1; 1 = no two contacts are tied.
 * Direction: neighbours in either direction; a mutual tie counts twice, a one-way tie once.
 * Strength: when weighted, effective size reads the strengths; otherwise every tie is 1.
 * Undefined: null for an isolate.
 * Complexity: O(Σ degree²).
 * Source: Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 (structural holes, ego network model).
 */
export const egoEfficiency = defineMeasure<'node'>({
  id: 'egoEfficiency',
  level: 'node',
  family: 'brokerage',
  range: [0, 1],
  unit: 'share',
  strength: 'optional',
  strengthAs: 'strength',
  source: 'Burt 1992, Structural Holes; Borgatti, Everett & Freeman 2002, UCINET 6 for Windows',
  complexity: 'O(Σ degree²)',
  column(network, { weighted }) {
    return efficiencies(network, weighted, 'ego');
  },
});
