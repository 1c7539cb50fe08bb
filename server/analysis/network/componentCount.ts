import { connectedComponents } from '../connectedComponents.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Number of components: into how many parts without a tie between them the network falls.
 *
 * Definition: number of weak components; an isolate is a component of her own.
 * Range: 0 (empty network) to n.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n log n + m).
 * Source: Wasserman & Faust 1994, section 4.3.
 */
export const componentCount = defineMeasure<'network'>({
  id: 'componentCount',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'group',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.3',
  complexity: 'O(n log n + m)',
  compute(network) {
    return connectedComponents(network).sizes.length;
  },
});
