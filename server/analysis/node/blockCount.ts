import { cutStructure } from '../cutStructure.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Circles of a person: how many circles meet in her that hold together without any one of their members.
 *
 * Definition: the number of biconnected components (blocks) that the node belongs to: largest sets of nodes that stay
 *   connected whoever of them leaves; two persons whose tie is a bridge are one. 2 and more exactly for the cut persons.
 * Range: 0 (isolate) to n − 1, reached by the middle of a star.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378.
 */
export const blockCount = defineMeasure<'node'>({
  id: 'blockCount',
  level: 'node',
  family: 'cohesion',
  range: [0, null],
  unit: 'groups',
  source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378',
  complexity: 'O(n + m)',
  column(network) {
    return cutStructure(network).blocks;
  },
});
