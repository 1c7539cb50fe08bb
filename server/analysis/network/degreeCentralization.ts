import { adjacency } from '../../graph/adjacency.ts';
import { degreeCentralizationOf } from '../centralization.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Degree centralization: whether contacts concentrate on one person.
 *
 * Definition: Σ_i (largest degree − degree of i) / ((n − 1)(n − 2)), Freeman's index; the divisor is its value in a star.
 * Range: 0 (everyone has as many contacts) to 1 (a star).
 * Direction: ignored; degree = number of different contacts.
 * Strength: ignored.
 * Undefined: null below three nodes.
 * Complexity: O(n).
 * Source: Freeman 1978, Social Networks 1:215-239.
 */
export const degreeCentralization = defineMeasure<'network'>({
  id: 'degreeCentralization',
  level: 'network',
  family: 'centrality',
  range: [0, 1],
  unit: 'share',
  source: 'Freeman 1978, Social Networks 1:215-239',
  complexity: 'O(n)',
  compute(network) {
    return degreeCentralizationOf(adjacency(network).union, false);
  },
});
