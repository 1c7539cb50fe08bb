import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { strongComponents } from '../strongComponents.ts';

/**
 * Number of strong components: into how many parts the network falls in which word can go from anyone to anyone along
 * the arrows.
 *
 * Definition: number of largest sets of nodes that all reach one another along directed paths. On an undirected network
 *   equal to `componentCount`.
 * Range: 0 (empty network) to n (no way back anywhere).
 * Direction: followed.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Wasserman & Faust 1994, section 4.3; algorithm of Tarjan 1972, doi:10.1137/0201010.
 */
export const strongComponentCount = defineMeasure<'network'>({
  id: 'strongComponentCount',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'groups',
  direction: 'followed',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.3; Tarjan 1972, doi:10.1137/0201010',
  complexity: 'O(n + m)',
  compute(network) {
    return strongComponents(adjacency(network).out).reduce((most, number) => Math.max(most, number + 1), 0);
  },
});
