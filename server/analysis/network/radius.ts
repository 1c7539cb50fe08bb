import { eccentricityExtremes } from '../eccentricityExtremes.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Radius: how many steps it takes at most from the best placed person to everyone else.
 *
 * Definition: the smallest eccentricity (distance to whoever is farthest) in the largest component (of several largest,
 *   that with the smallest key); persons outside it are not counted.
 * Range: 1 to n / 2, in steps; between half the diameter and the diameter.
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null when no two persons are connected.
 * Complexity: O(k (n + m)) for k searches, usually some tens, at worst O(n m).
 * Source: Wasserman & Faust 1994, section 4.2; algorithm of Takes & Kosters 2013, doi:10.3390/a6010100.
 */
export const radius = defineMeasure<'network'>({
  id: 'radius',
  level: 'network',
  family: 'cohesion',
  range: [1, null],
  unit: 'steps',
  source:
    'Wasserman & Faust 1994, Social Network Analysis, section 4.2; Takes & Kosters 2013, doi:10.3390/a6010100',
  complexity: 'O(k (n + m)) for k searches, usually some tens, at worst O(n m)',
  compute(network) {
    return eccentricityExtremes(network)?.radius ?? null;
  },
});
