import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Degree: how many persons a person has a tie with.
 *
 * Definition: the number of distinct neighbours; a pair that names each other counts once.
 * Range: 0 to n − 1, in persons; `normalized` divides by n − 1.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: normalized in a network of one node.
 * Complexity: O(n).
 * Source: Freeman 1979, doi:10.1016/0378-8733(78)90021-7.
 */
export const degree = defineMeasure<'node'>({
  id: 'degree',
  level: 'node',
  family: 'connections',
  range: [0, null],
  unit: 'persons',
  normalizes: true,
  source: 'Freeman 1979, doi:10.1016/0378-8733(78)90021-7',
  complexity: 'O(n)',
  column(network, { normalized }) {
    const { order, union } = adjacency(network);
    return neighbourCounts(union.offsets, normalized ? order - 1 : 1);
  },
});

/** Entries of each node's list, divided; 0/0 is NaN, that is undefined. */
export function neighbourCounts(offsets: Uint32Array, divisor: number): Float64Array {
  const counts = new Float64Array(offsets.length - 1);
  for (let i = 0; i < counts.length; i++) counts[i] = (offsets[i + 1]! - offsets[i]!) / divisor;
  return counts;
}
