import { connectedComponents } from '../connectedComponents.ts';
import { countRows, occurrences } from '../countRows.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Sizes of components: how many connected parts there are of which size.
 *
 * Definition: for each size that occurs, smallest first, the number of weak components of as many nodes; `normalized`
 *   divides by the number of components.
 * Range: 0 to n, in components.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never; no cases on an empty network.
 * Complexity: O(n log n + m).
 * Source: Wasserman & Faust 1994, section 4.3.
 */
export const componentSizes = defineMeasure<'distribution'>({
  id: 'componentSizes',
  level: 'distribution',
  family: 'cohesion',
  range: [0, null],
  unit: 'groups',
  normalizes: true,
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.3',
  complexity: 'O(n log n + m)',
  compute(network, { normalized }) {
    return countRows(occurrences(connectedComponents(network).sizes), normalized);
  },
});
