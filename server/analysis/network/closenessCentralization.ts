import { adjacency } from '../../graph/adjacency.ts';
import { centralization } from '../centralization.ts';
import { defineMeasure } from '../measure.ts';
import { closenessAlong } from '../node/closeness.ts';

/**
 * Closeness centralization: whether one person is much nearer to everybody than the others are.
 *
 * Definition: Σ_i (largest closeness − closeness of i) / D, Freeman's index, of `closeness`: (r / (n − 1)) · (r / Σd)
 *   for r others with a path to the person, Freeman's own where all have one. D is the largest sum that there is: of a
 *   star, (n − 1)(n − 2) / (2n − 3); on a directed network of a star in which all name one who names nobody, n − 1.
 * Range: 0 (everyone is as near) to 1 (such a star). A star of mutual ties has (n − 2) / (2n − 3) as a directed network.
 * Direction: followed, inbound: distances from the others to the person.
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
  direction: 'followed',
  source: 'Freeman 1978, Social Networks 1:215-239; Wasserman & Faust 1994, Social Network Analysis, p. 201',
  complexity: 'O(n m)',
  compute(network) {
    const { order, directed, in: incoming } = adjacency(network);
    const ofStar = directed ? order - 1 : ((order - 1) * (order - 2)) / (2 * order - 3);
    return centralization(closenessAlong(incoming, false), ofStar);
  },
});
