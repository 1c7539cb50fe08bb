import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { neighbourCounts } from './degree.ts';

/**
 * Out-degree: how many persons a person names.
 *
 * Definition: the number of ties that begin in the node; on an undirected network equal to `degree`.
 * Range: 0 to n − 1, in ties; `normalized` divides by n − 1.
 * Direction: followed, outgoing.
 * Strength: ignored.
 * Undefined: normalized in a network of one node.
 * Complexity: O(n).
 * Source: Freeman 1979, doi:10.1016/0378-8733(78)90021-7; Wasserman & Faust 1994, ch. 5.
 */
export const outDegree = defineMeasure<'node'>({
  id: 'outDegree',
  level: 'node',
  family: 'connections',
  range: [0, null],
  unit: 'ties',
  direction: 'followed',
  normalizes: true,
  source: 'Wasserman & Faust 1994, Social Network Analysis, ch. 5',
  complexity: 'O(n)',
  column(network, { normalized }) {
    const { order, out } = adjacency(network);
    return neighbourCounts(out.offsets, normalized ? order - 1 : 1);
  },
});
