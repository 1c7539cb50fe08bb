import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Average degree: how many contacts a person has on average.
 *
 * Definition: mean number of neighbours in either direction; a mutual tie is one contact.
 * Range: 0 to n − 1, in persons.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null on an empty network.
 * Complexity: O(1).
 * Source: Wasserman & Faust 1994, section 4.3.
 */
export const averageDegree = defineMeasure<'network'>({
  id: 'averageDegree',
  level: 'network',
  family: 'connections',
  range: [0, null],
  unit: 'persons',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.3',
  complexity: 'O(1)',
  compute(network) {
    const { order, union } = adjacency(network);
    return order === 0 ? null : union.targets.length / order;
  },
});
