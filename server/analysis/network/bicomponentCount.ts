import { cutStructure } from '../cutStructure.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Number of bicomponents: into how many circles the network falls that hold together without any one of their members.
 *
 * Definition: number of biconnected components (blocks): largest sets of two or more nodes that stay connected whoever
 *   of them leaves; two persons whose tie is a bridge are one. A cut person is in several, an isolate in none.
 * Range: 0 (no ties) to n − 1 (a tree).
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Hopcroft & Tarjan 1973; the same as in NetworkX and igraph.
 */
export const bicomponentCount = defineMeasure<'network'>({
  id: 'bicomponentCount',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'groups',
  source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378',
  complexity: 'O(n + m)',
  compute(network) {
    return cutStructure(network).blockSizes.length;
  },
});
