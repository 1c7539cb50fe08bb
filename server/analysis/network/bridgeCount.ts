import { cutStructure } from '../cutStructure.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Number of bridge ties: how many ties are the only link between two parts.
 *
 * Definition: number of pairs whose tie lies on no cycle; a mutual pair is one tie.
 * Range: 0 to n − 1.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Hopcroft & Tarjan 1973.
 */
export const bridgeCount = defineMeasure<'network'>({
  id: 'bridgeCount',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'ties',
  source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378',
  complexity: 'O(n + m)',
  compute(network) {
    return cutStructure(network).bridges.length;
  },
});
