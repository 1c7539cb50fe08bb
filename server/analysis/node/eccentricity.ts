import { adjacency } from '../../graph/adjacency.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Eccentricity: how many steps a person is from whoever is farthest from her.
 *
 * Definition: the largest distance from the node to the others that it has a path to. Who cannot be reached is left
 *   out, as in igraph; NetworkX refuses networks in several parts.
 * Range: 1 to n − 1, in steps; weighted, in sums of 1/strength.
 * Direction: followed, outbound: distances from the node to the others, as in NetworkX.
 * Strength: optional, as distance 1/strength.
 * Undefined: where she has a path to nobody, so for an isolate (igraph gives 0).
 * Complexity: O(n m); weighted O(n m log n).
 * Source: Hage & Harary 1995, doi:10.1016/0378-8733(94)00248-9.
 */
export const eccentricity = defineMeasure<'node'>({
  id: 'eccentricity',
  level: 'node',
  family: 'centrality',
  range: [0, null],
  unit: 'steps',
  direction: 'followed',
  strength: 'optional',
  strengthAs: 'distance',
  source: 'Hage & Harary 1995, doi:10.1016/0378-8733(94)00248-9',
  complexity: 'O(n m); weighted O(n m log n)',
  column(network, { weighted }) {
    const { out } = adjacency(network);
    const { reached, eccentricities } = distanceProfile(out, weighted);
    return eccentricities.map((steps, i) => (reached[i] === 0 ? NaN : steps));
  },
});
