import { adjacency } from '../../graph/adjacency.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Average distance: how many steps it takes from one person to another on average.
 *
 * Definition: mean length of the shortest paths over all pairs of the largest component (of several largest, that with
 *   the smallest key); persons outside it are not counted, nor pairs that no path joins, as in igraph.
 * Range: 1 to (n + 1)/3, in steps; the upper end is a chain. Directed to n/2, a ring.
 * Direction: followed: paths along the arrows, over ordered pairs; which persons are in the component does not depend
 *   on directions.
 * Strength: ignored.
 * Undefined: null when no two persons are connected.
 * Complexity: O(n m).
 * Source: Wasserman & Faust 1994, section 4.2.
 */
export const averageDistance = defineMeasure<'network'>({
  id: 'averageDistance',
  level: 'network',
  family: 'cohesion',
  range: [1, null],
  unit: 'steps',
  direction: 'followed',
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.2',
  complexity: 'O(n m)',
  compute(network) {
    const { reached, sums } = distanceProfile(adjacency(network).out, false);
    let pairs = 0;
    let steps = 0;
    connectedComponents(network).numbers.forEach((number, i) => {
      if (number !== 1) return;
      pairs += reached[i]!;
      steps += sums[i]!;
    });
    return pairs === 0 ? null : steps / pairs;
  },
});
