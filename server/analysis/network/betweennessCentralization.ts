import { adjacency } from '../../graph/adjacency.ts';
import { betweennessOf } from '../betweennessOf.ts';
import { centralization } from '../centralization.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Betweenness centralization: whether all links between others run over one person.
 *
 * Definition: Σ_i (largest betweenness − betweenness of i) / D, Freeman's index. D is its value in a star, the largest
 *   that there is: (n − 1)² (n − 2) / 2, with each unordered pair counted once; on a directed network, with ordered
 *   pairs, (n − 1)² (n − 2), the star's ties being mutual.
 * Range: 0 (everyone is between as many pairs) to 1 (a star).
 * Direction: followed.
 * Strength: ignored.
 * Undefined: null below three nodes.
 * Complexity: O(n m).
 * Source: Freeman 1978, Social Networks 1:215-239.
 */
export const betweennessCentralization = defineMeasure<'network'>({
  id: 'betweennessCentralization',
  level: 'network',
  family: 'centrality',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Freeman 1978, Social Networks 1:215-239',
  complexity: 'O(n m)',
  compute(network) {
    const { order, directed } = adjacency(network);
    const ofStar = ((order - 1) ** 2 * (order - 2)) / (directed ? 1 : 2);
    return centralization(betweennessOf(network, false), ofStar);
  },
});
