import { connectedComponents } from '../connectedComponents.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Components: the parts of the network between which there is no tie at all.
 *
 * Definition: two persons are in the same component when some path of ties links them (weak components).
 * Range: group numbers from 1, by falling size, then by smallest key; an isolate is a component of her own.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n log n + m).
 * Source: Wasserman & Faust 1994, Social Network Analysis, section 4.3.
 */
export const components = defineMeasure<'partition'>({
  id: 'components',
  level: 'partition',
  family: 'groups',
  range: [1, null],
  unit: 'group',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.3',
  complexity: 'O(n log n + m)',
  column(network) {
    return connectedComponents(network).numbers;
  },
});
