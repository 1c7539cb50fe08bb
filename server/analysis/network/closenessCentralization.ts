import { adjacency } from '../../graph/adjacency.ts';
import { centralization } from '../centralization.ts';
import { defineMeasure } from '../measure.ts';
import { closenessAlong } from '../node/closeness.ts';

/**
 * Closeness centralization: whether one person is much nearer to everybody than the others are.
 *
 * Definition: Σ_i (largest closeness − closeness of i) / ((n − 1)(n − 2) / (2n − 3)), Freeman's index; the divisor is its
 *   value in a star, the largest that there is. Closeness is (r / (n − 1)) · (r / Σd) for r others that can be reached,
 *   Freeman's own where all can be.
 * Range: 0 (everyone is as near) to 1 (a star).
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null below three nodes.
 * Complexity: O(n m).
 * Source: Freeman 1978, Social Networks 1:215-239; for networks in several parts Wasserman & Faust 1994, p. 201.
 */
export const closenessCentralization = defineMeasure<'network'>({
  id: 'closenessCentralization',
  level: 'network',
  family: 'centrality',
  range: [0, 1],
  unit: 'share',
  source: 'Freeman 1978, Social Networks 1:215-239; Wasserman & Faust 1994, Social Network Analysis, p. 201',
  complexity: 'O(n m)',
  compute(network) {
    const { order, union } = adjacency(network);
    return centralization(closenessAlong(union, false), ((order - 1) * (order - 2)) / (2 * order - 3));
  },
});
