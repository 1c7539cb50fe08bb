import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { neighbourTies } from '../neighbourTies.ts';

/**
 * Local clustering: what share of a person's contacts have a tie with one another.
 *
 * Definition: ties among the node's neighbours / pairs of neighbours, 2t / (k(k − 1)).
 * Range: 0 (no two contacts are tied) to 1 (all are).
 * Direction: ignored; two contacts are tied if either names the other.
 * Strength: ignored.
 * Undefined: fewer than two neighbours, as there is no pair. (NetworkX gives 0 then, igraph NaN.)
 * Complexity: O(Σ degree²).
 * Source: Watts & Strogatz 1998, doi:10.1038/30918.
 */
export const clustering = defineMeasure<'node'>({
  id: 'clustering',
  level: 'node',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  source: 'Watts & Strogatz 1998, doi:10.1038/30918',
  complexity: 'O(Σ degree²)',
  column(network) {
    const { union } = adjacency(network);
    const ties = neighbourTies(union);
    const values = new Float64Array(ties.length);
    for (let i = 0; i < ties.length; i++) {
      const degree = union.offsets[i + 1]! - union.offsets[i]!;
      values[i] = degree < 2 ? NaN : (2 * ties[i]!) / (degree * (degree - 1));
    }
    return values;
  },
});
