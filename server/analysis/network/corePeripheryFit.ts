import { corePeripherySearch } from '../corePeripherySearch.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Core-periphery fit: how far the network is one closely knit core with a periphery that holds together only by it.
 *
 * Definition: the largest correlation, over all divisions of the nodes into a core and a periphery, of the ties with the
 *   pattern "all pairs of the core tied, no pair of the periphery tied"; pairs of core and periphery are left out, as is
 *   usual in UCINET (CORR). Found by trying every division up to 16 nodes, beyond that by a search that may miss a
 *   slightly better one.
 * Range: −1 to 1; 1 = a complete core and nobody else tied. Read it beside the values that chance gives.
 * Direction: ignored; on a directed network ordered pairs count, so that a mutual pair is two ties.
 * Strength: ignored.
 * Undefined: null below four nodes, without ties, and where everyone is tied to everyone.
 * Complexity: O(r (n + m)) for r searches, from some hundreds in small networks to a few in large ones.
 * Source: Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2.
 */
export const corePeripheryFit = defineMeasure<'network'>({
  id: 'corePeripheryFit',
  level: 'network',
  family: 'groups',
  range: [-1, 1],
  unit: 'score',
  seeded: true,
  source: 'Borgatti & Everett 2000, doi:10.1016/S0378-8733(99)00019-2',
  complexity: 'O(r (n + m)) for r searches',
  compute(network, { seed }) {
    return corePeripherySearch(network, seed)?.fit ?? null;
  },
});
