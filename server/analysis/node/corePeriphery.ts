import { adjacency } from '../../graph/adjacency.ts';
import { corePeripherySearch } from '../corePeripherySearch.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Core and periphery: whether a person belongs to the one closely knit core that the others gather around.
 *
 * Definition: 1 in the core, 0 in the periphery of the division that fits best, see `corePeripheryFit`. Not a partition
 *   with numbered groups, because the two sides are not alike: the ties inside the core make it one.
 * Range: 0 or 1. Divisions that fit equally well are common, as when two persons have the same contacts: which of them
 *   is answered says nothing about the persons.
 * Direction: ignored; on a directed network a mutual pair is two ties.
 * Strength: ignored.
 * Undefined: for everyone below four nodes, without ties, and where everyone is tied to everyone.
 * Complexity: O(r (n + m)) for r searches, from some hundreds in small networks to a few in large ones.
 * Source: Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2.
 */
export const corePeriphery = defineMeasure<'node'>({
  id: 'corePeriphery',
  level: 'node',
  family: 'groups',
  range: [0, 1],
  unit: 'score',
  seeded: true,
  source: 'Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2',
  complexity: 'O(r (n + m)) for r searches',
  column(network, { seed }) {
    return corePeripherySearch(network, seed)?.isCore ?? new Float64Array(adjacency(network).order).fill(NaN);
  },
});
