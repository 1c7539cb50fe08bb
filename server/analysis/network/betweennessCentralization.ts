import { adjacency } from '../../graph/adjacency.ts';
import { centralization } from '../centralization.ts';
import { defineMeasure } from '../measure.ts';
import { unionBetweenness } from '../unionBetweenness.ts';

/**
 * Betweenness centralization: whether all links between others run over one person.
 *
 * Definition: Σ_i (largest betweenness − betweenness of i) / ((n − 1)² (n − 2) / 2), Freeman's index, with each
 *   unordered pair counted once; the divisor is its value in a star.
 * Range: 0 (everyone is between as many pairs) to 1 (a star).
 * Direction: ignored.
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
  source: 'Freeman 1978, Social Networks 1:215-239',
  complexity: 'O(n m)',
  compute(network) {
    const { order } = adjacency(network);
    return centralization(unionBetweenness(network), ((order - 1) ** 2 * (order - 2)) / 2);
  },
});
