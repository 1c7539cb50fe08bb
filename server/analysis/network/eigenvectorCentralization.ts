import { centralization } from '../centralization.ts';
import { largestOne } from '../hubsAndAuthorities.ts';
import { leadingEigenvector } from '../leadingEigenvector.ts';
import { defineMeasure } from '../measure.ts';
import { undirectedView } from '../undirectedView.ts';

/**
 * Eigenvector centralization: whether only a few persons are in touch with the well connected.
 *
 * Definition: Σ_i (1 − x_i) / (n − 2), Freeman's index for eigenvector centrality x, scaled to a maximum of 1. The divisor
 *   is the largest value that there is, that of one pair beside persons without ties; a star has
 *   (n − 1 − √(n − 1)) / (n − 2).
 * Range: 0 (everyone is as well connected) to 1 (one pair has the only tie).
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null below three nodes, without ties, and where the iteration does not settle (very long chains).
 * Complexity: O(k m) for k iterations.
 * Source: Freeman 1978, Social Networks 1:215-239; the divisor as `centralization.evcent.tmax` of igraph.
 */
export const eigenvectorCentralization = defineMeasure<'network'>({
  id: 'eigenvectorCentralization',
  level: 'network',
  family: 'centrality',
  range: [0, 1],
  unit: 'share',
  iterative: true,
  source: 'Freeman 1978, Social Networks 1:215-239; Bonacich 1972, doi:10.1080/0022250X.1972.9989806',
  complexity: 'O(k m) for k iterations',
  compute(network) {
    const view = undirectedView(network);
    const { vector } = leadingEigenvector(view, false);
    return vector && centralization(largestOne(vector), view.order - 2);
  },
});
