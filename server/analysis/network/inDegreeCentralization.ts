import { adjacency } from '../../graph/adjacency.ts';
import { degreeCentralizationOf } from '../centralization.ts';
import { defineMeasure } from '../measure.ts';

/**
 * In-degree centralization: whether all name one person.
 *
 * Definition: Σ_i (largest in-degree − in-degree of i) / (n − 1)², Freeman's index; the divisor is its value where
 *   everyone else names one person and there is no other tie. On an undirected network equal to `degreeCentralization`,
 *   whose divisor is (n − 1)(n − 2).
 * Range: 0 (everyone is named as often) to 1 (only one person is named, by all others).
 * Direction: followed, incoming.
 * Strength: ignored.
 * Undefined: null below three nodes.
 * Complexity: O(n).
 * Source: Freeman 1978, Social Networks 1:215-239; Wasserman & Faust 1994, section 5.3.1.
 */
export const inDegreeCentralization = defineMeasure<'network'>({
  id: 'inDegreeCentralization',
  level: 'network',
  family: 'centrality',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source:
    'Freeman 1978, Social Networks 1:215-239; Wasserman & Faust 1994, Social Network Analysis, section 5.3.1',
  complexity: 'O(n)',
  compute(network) {
    const view = adjacency(network);
    return degreeCentralizationOf(view.in, view.directed);
  },
});
