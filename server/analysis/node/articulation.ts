import { cutStructure } from '../cutStructure.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Cut persons: how many others would be apart if this person left.
 *
 * Definition: when she leaves, her component may fall into parts; the number of persons outside the largest of
 *   them. Above 0 exactly for the cut persons (articulation points).
 * Range: 0 (the rest stays together) to n − 2, reached by the middle of a star.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never; an isolate separates nobody: 0.
 * Complexity: O(n + m).
 * Source: Hopcroft & Tarjan 1973; what to count, from the loss of the largest component.
 */
export const articulation = defineMeasure<'node'>({
  id: 'articulation',
  level: 'node',
  family: 'cohesion',
  range: [0, null],
  unit: 'persons',
  source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378',
  complexity: 'O(n + m)',
  column(network) {
    return cutStructure(network).separated;
  },
});
