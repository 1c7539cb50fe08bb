import { eccentricityExtremes } from '../eccentricityExtremes.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Diameter: the number of steps between the two persons who are farthest apart.
 *
 * Definition: the longest of the shortest paths in the largest component (of several largest, that with the smallest
 *   key); persons outside it are not counted, nor pairs that no path joins, as in igraph (NetworkX refuses those).
 * Range: 1 to n − 1, in steps.
 * Direction: followed: paths along the arrows, each pair in both orders; which persons are in the component does not
 *   depend on directions.
 * Strength: ignored.
 * Undefined: null when no two persons are connected.
 * Complexity: O(k (n + m)) for k searches, usually some tens, at worst and on a directed network O(n m).
 * Source: Wasserman & Faust 1994, section 4.2; algorithm of Takes & Kosters 2011, doi:10.1145/2063576.2063748.
 */
export const diameter = defineMeasure<'network'>({
  id: 'diameter',
  level: 'network',
  family: 'cohesion',
  range: [1, null],
  unit: 'steps',
  direction: 'followed',
  source:
    'Wasserman & Faust 1994, Social Network Analysis, section 4.2; Takes & Kosters 2011, doi:10.1145/2063576.2063748',
  complexity: 'O(k (n + m)) for k searches, usually some tens, at worst and on a directed network O(n m)',
  compute(network) {
    return eccentricityExtremes(network)?.diameter ?? null;
  },
});
