import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { mutualPairs } from '../mutualPairs.ts';

/**
 * Reciprocity: the share of named ties that are named back.
 *
 * Definition: arcs i → j for which j → i exists as well, divided by all arcs (the edgewise kind: a mutual pair gives
 *   two returned arcs). The share of pairs is `dyadicReciprocity`.
 * Range: 0 to 1.
 * Direction: followed.
 * Strength: ignored.
 * Undefined: null on an undirected network and on one without arcs.
 * Complexity: O(m log n).
 * Source: Wasserman & Faust 1994, section 13.3; `grecip(measure = "edgewise")` of R sna.
 */
export const reciprocity = defineMeasure<'network'>({
  id: 'reciprocity',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 13.3',
  complexity: 'O(m log n)',
  compute(network) {
    const { directed, edgeSources } = adjacency(network);
    if (!directed || edgeSources.length === 0) return null;
    return (2 * mutualPairs(network)) / edgeSources.length;
  },
});
