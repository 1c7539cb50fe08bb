import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Number of isolates: persons without any recorded tie.
 *
 * Definition: number of nodes without a neighbour in either direction. A person who was not asked looks the same as one
 *   who has nobody: the network alone cannot tell them apart.
 * Range: 0 to n.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n).
 * Source: Wasserman & Faust 1994, section 4.2.
 */
export const isolateCount = defineMeasure<'network'>({
  id: 'isolateCount',
  level: 'network',
  family: 'cohesion',
  range: [0, null],
  unit: 'persons',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.2',
  complexity: 'O(n)',
  compute(network) {
    const { order, union } = adjacency(network);
    let isolates = 0;
    for (let i = 0; i < order; i++) if (union.offsets[i] === union.offsets[i + 1]) isolates++;
    return isolates;
  },
});
