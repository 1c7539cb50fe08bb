import { cutStructure } from '../cutStructure.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Number of cut persons: on how many persons the cohesion of their part of the network depends.
 *
 * Definition: number of nodes whose component would fall apart without them (articulation points).
 * Range: 0 to n − 2.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Hopcroft & Tarjan 1973.
 */
export const articulationCount = defineMeasure<'network'>({
  id: 'articulationCount',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'persons',
  source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378',
  complexity: 'O(n + m)',
  compute(network) {
    return cutStructure(network).separated.filter((persons) => persons > 0).length;
  },
});
