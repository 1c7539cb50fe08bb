import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { neighbourTies } from '../neighbourTies.ts';

/**
 * Average clustering: how closely knit the circle around a person is on average.
 *
 * Definition: the mean over all persons of the share of pairs of her contacts that are tied. A person with fewer than
 *   two contacts, whose own clustering is undefined, counts 0, as in NetworkX; igraph can leave her out.
 * Range: 0 to 1.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null on an empty network.
 * Complexity: O(Σ degree²).
 * Source: Watts & Strogatz 1998, doi:10.1038/30918.
 */
export const averageClustering = defineMeasure<'network'>({
  id: 'averageClustering',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  source: 'Watts & Strogatz 1998, doi:10.1038/30918',
  complexity: 'O(Σ degree²)',
  compute(network) {
    const { order, union } = adjacency(network);
    if (order === 0) return null;
    const ties = neighbourTies(union);
    let sum = 0;
    for (let i = 0; i < order; i++) {
      const degree = union.offsets[i + 1]! - union.offsets[i]!;
      if (degree > 1) sum += ties[i]! / ((degree * (degree - 1)) / 2);
    }
    return sum / order;
  },
});
