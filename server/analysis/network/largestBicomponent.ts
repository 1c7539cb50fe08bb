import { cutStructure } from '../cutStructure.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Size of the largest bicomponent: how many persons the largest circle holds that does not depend on any one of them.
 *
 * Definition: number of nodes of the largest biconnected component, see `bicomponentCount`. Between any two of its
 *   members there are two paths over different persons, unless it is a single tie.
 * Range: 2 (a forest) to n.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null without ties.
 * Complexity: O(n + m).
 * Source: Hopcroft & Tarjan 1973; Moody & White 2003, doi:10.2307/3088904.
 */
export const largestBicomponent = defineMeasure<'network'>({
  id: 'largestBicomponent',
  level: 'network',
  family: 'cohesion',
  range: [2, null],
  unit: 'persons',
  source:
    'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378; Moody & White 2003, doi:10.2307/3088904',
  complexity: 'O(n + m)',
  compute(network) {
    const { blockSizes } = cutStructure(network);
    return blockSizes.length === 0 ? null : blockSizes.reduce((most, size) => Math.max(most, size), 0);
  },
});
