import { connectedComponents } from '../connectedComponents.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Size of the largest component: how many persons the largest connected part holds.
 *
 * Definition: number of nodes of the largest weak component.
 * Range: 1 to n.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null on an empty network.
 * Complexity: O(n log n + m).
 * Source: Wasserman & Faust 1994, section 4.3.
 */
export const largestComponent = defineMeasure<'network'>({
  id: 'largestComponent',
  level: 'network',
  family: 'cohesion',
  range: [1, null],
  unit: 'persons',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.3',
  complexity: 'O(n log n + m)',
  compute(network) {
    return connectedComponents(network).sizes[0] ?? null;
  },
});
