import { adjacency } from '../../graph/adjacency.ts';
import { countRows, occurrences } from '../countRows.ts';
import { defineMeasure } from '../measure.ts';
import { neighbourCounts } from '../node/degree.ts';

/**
 * Degree distribution: how many persons have how many contacts.
 *
 * Definition: for each number of contacts that occurs, fewest first, the number of nodes with as many different
 *   neighbours; `normalized` divides by n.
 * Range: 0 to n, in persons.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never; no cases on an empty network.
 * Complexity: O(n).
 * Source: Wasserman & Faust 1994, section 4.2; Newman 2003, doi:10.1137/S003614450342480.
 */
export const degreeDistribution = defineMeasure<'distribution'>({
  id: 'degreeDistribution',
  level: 'distribution',
  family: 'connections',
  range: [0, null],
  unit: 'persons',
  normalizes: true,
  source: 'Newman 2003, The structure and function of complex networks, doi:10.1137/S003614450342480',
  complexity: 'O(n)',
  compute(network, { normalized }) {
    const { union } = adjacency(network);
    return countRows(occurrences(neighbourCounts(union.offsets, 1)), normalized);
  },
});
