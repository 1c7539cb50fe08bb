import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { mutualPairs } from '../mutualPairs.ts';

/**
 * Dyadic reciprocity: the share of pairs whose two members treat each other alike.
 *
 * Definition: pairs with ties both ways or with none, divided by all pairs. Pairs without a tie count as alike, so a
 *   sparse network scores high: read it beside `reciprocity`.
 * Range: 0 to 1.
 * Direction: followed.
 * Strength: ignored.
 * Undefined: null on an undirected network and below two nodes.
 * Complexity: O(m).
 * Source: `grecip(measure = "dyadic")` of R sna 2.7.
 */
export const dyadicReciprocity = defineMeasure<'network'>({
  id: 'dyadicReciprocity',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Butts 2008, Social Network Analysis with sna, doi:10.18637/jss.v024.i06',
  complexity: 'O(m)',
  compute(network) {
    const { directed, order, edgeSources } = adjacency(network);
    if (!directed || order < 2) return null;
    const oneWay = edgeSources.length - 2 * mutualPairs(network);
    return 1 - oneWay / ((order * (order - 1)) / 2);
  },
});
