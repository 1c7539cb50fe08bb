import { adjacency } from '../../graph/adjacency.ts';
import { groupNumbers } from '../groupNumbers.ts';
import { defineMeasure } from '../measure.ts';
import { strongComponents as componentsAlong } from '../strongComponents.ts';

/**
 * Strong components: circles in which everyone can reach everyone along the arrows, and be reached.
 *
 * Definition: two persons are in the same component when paths of ties lead from each of them to the other. On an
 *   undirected network equal to `components`.
 * Range: group numbers from 1, by falling size, then by smallest key; who cannot be reached back is alone.
 * Direction: followed.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n log n + m).
 * Source: Tarjan 1972, doi:10.1137/0201010.
 */
export const strongComponents = defineMeasure<'partition'>({
  id: 'strongComponents',
  level: 'partition',
  family: 'groups',
  range: [1, null],
  unit: 'group',
  direction: 'followed',
  source: 'Tarjan 1972, doi:10.1137/0201010',
  complexity: 'O(n log n + m)',
  column(network) {
    const { out } = adjacency(network);
    return groupNumbers(componentsAlong(out)).numbers;
  },
});
