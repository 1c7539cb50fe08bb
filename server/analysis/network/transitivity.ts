import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { triangleCount } from '../triangleCount.ts';

/**
 * Transitivity: how often two contacts of the same person are also in contact.
 *
 * Definition: 3 × triangles / two-paths, over the whole network. Persons with many contacts weigh more than in
 *   `averageClustering`.
 * Range: 0 to 1.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null when nobody has two contacts (no two-path); NetworkX and igraph differ there (0 and NaN).
 * Complexity: O(Σ degree²).
 * Source: Newman, Strogatz & Watts 2001, doi:10.1103/PhysRevE.64.026118.
 */
export const transitivity = defineMeasure<'network'>({
  id: 'transitivity',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  source: 'Newman, Strogatz & Watts 2001, doi:10.1103/PhysRevE.64.026118',
  complexity: 'O(Σ degree²)',
  compute(network) {
    const { order, union } = adjacency(network);
    let twoPaths = 0;
    for (let i = 0; i < order; i++) {
      const degree = union.offsets[i + 1]! - union.offsets[i]!;
      twoPaths += (degree * (degree - 1)) / 2;
    }
    return twoPaths === 0 ? null : (3 * triangleCount(union)) / twoPaths;
  },
});
