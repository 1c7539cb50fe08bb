import { eccentricityExtremes } from '../eccentricityExtremes.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Radius: how many steps it takes at most from the best placed person to everyone else.
 *
 * Definition: the smallest eccentricity (distance to whoever is farthest) of those who have a path to everyone in the
 *   largest component (of several largest, that with the smallest key); persons outside it are not counted. Whoever
 *   cannot reach somebody is infinitely far from her, as in NetworkX. igraph leaves out who cannot be reached, so that
 *   a person who names nobody makes its radius 0.
 * Range: 1 to n / 2, directed to n − 1, in steps; at most the diameter, undirected at least half of it.
 * Direction: followed, outbound: distances from the person to the others; which persons are in the component does not
 *   depend on directions.
 * Strength: ignored.
 * Undefined: null when no two persons are connected; on a directed network also when nobody has a path to everyone.
 * Complexity: O(k (n + m)) for k searches, usually some tens, at worst and on a directed network O(n m).
 * Source: Wasserman & Faust 1994, section 4.2; Hage & Harary 1995, doi:10.1016/0378-8733(94)00248-9, on infinite
 *   eccentricity; algorithm of Takes & Kosters 2013, doi:10.3390/a6010100.
 */
export const radius = defineMeasure<'network'>({
  id: 'radius',
  level: 'network',
  family: 'cohesion',
  range: [1, null],
  unit: 'steps',
  direction: 'followed',
  source:
    'Wasserman & Faust 1994, Social Network Analysis, section 4.2; Takes & Kosters 2013, doi:10.3390/a6010100',
  complexity: 'O(k (n + m)) for k searches, usually some tens, at worst and on a directed network O(n m)',
  compute(network) {
    return eccentricityExtremes(network)?.radius ?? null;
  },
});
