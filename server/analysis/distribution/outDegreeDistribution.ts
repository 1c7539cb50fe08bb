import { adjacency } from '../../graph/adjacency.ts';
import { countRows, occurrences } from '../countRows.ts';
import { defineMeasure } from '../measure.ts';
import { neighbourCounts } from '../node/degree.ts';

/**
 * Out-degree distribution: how many persons name how many others.
 *
 * Definition: for each number of times, fewest first, the number of nodes from which as many ties start; on
 *   an undirected network equal to `degreeDistribution`. Numbers that do not occur are left out. `normalized` divides by n.
 * Range: 0 to n, in persons.
 * Direction: followed, outgoing.
 * Strength: ignored.
 * Undefined: never; no cases on an empty network.
 * Complexity: O(n).
 * Source: Wasserman & Faust 1994, section 4.2; Newman 2003, doi:10.1137/S003614450342480.
 */
export const outDegreeDistribution = defineMeasure<'distribution'>({
  id: 'outDegreeDistribution',
  level: 'distribution',
  family: 'connections',
  range: [0, null],
  unit: 'persons',
  direction: 'followed',
  normalizes: true,
  source: 'Newman 2003, The structure and function of complex networks, doi:10.1137/S003614450342480',
  complexity: 'O(n)',
  compute(network, { normalized }) {
    const { out } = adjacency(network);
    return countRows(occurrences(neighbourCounts(out.offsets, 1)), normalized);
  },
});
