import { adjacency } from '../../graph/adjacency.ts';
import { degreeCentralizationOf } from '../centralization.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Out-degree centralization: whether one person names all the others and they nobody.
 *
 * Definition: Σ_i (largest out-degree − out-degree of i) / (n − 1)², Freeman's index; the divisor is its value where one
 *   person names everyone else and there is no other tie. On an undirected network equal to `degreeCentralization`,
 *   whose divisor is (n − 1)(n − 2).
 * Range: 0 (everyone names as many) to 1 (only one person names others, and she all of them).
 * Direction: followed, outgoing.
 * Strength: ignored.
 * Undefined: null below three nodes.
 * Complexity: O(n).
 * Source: Freeman 1978, Social Networks 1:215-239; Wasserman & Faust 1994, section 5.3.1.
 */
export const outDegreeCentralization = defineMeasure<'network'>({
  id: 'outDegreeCentralization',
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
    return degreeCentralizationOf(view.out, view.directed);
  },
});
