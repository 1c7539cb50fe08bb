import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Density: the share of the possible ties that exist.
 *
 * Definition: m / (n(n − 1)) on a directed network, m / (n(n − 1)/2) on an undirected one.
 * Range: 0 to 1. It falls as a community grows, because nobody can know everyone: compare only like sizes.
 * Direction: followed; a mutual pair is two arcs.
 * Strength: ignored.
 * Undefined: null below two nodes.
 * Complexity: O(1).
 * Source: Wasserman & Faust 1994, section 4.3.
 */
export const density = defineMeasure<'network'>({
  id: 'density',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  direction: 'followed',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.3',
  complexity: 'O(1)',
  compute(network) {
    const { order, directed, edgeSources } = adjacency(network);
    if (order < 2) return null;
    const pairs = order * (order - 1);
    return edgeSources.length / (directed ? pairs : pairs / 2);
  },
});
