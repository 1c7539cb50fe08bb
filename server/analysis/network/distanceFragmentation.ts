import { adjacency } from '../../graph/adjacency.ts';
import { sumOfReciprocals } from '../../kernels/distanceCounts.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Distance-weighted fragmentation DF: how far apart people are, from direct contact to no path at all.
 *
 * Definition: DF = 1 − Σ_{u ≠ v} (1/d_uv) / (n(n − 1)) over ordered pairs, with 1/d = 0 where there is no path.
 * Range: 0 (everyone in direct contact) to 1 (no ties).
 * Direction: ignored.
 * Strength: ignored; d is a number of steps.
 * Undefined: null below two nodes.
 * Complexity: O(n m).
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34.
 */
export const distanceFragmentation = defineMeasure<'network'>({
  id: 'distanceFragmentation',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  source: 'Borgatti 2006, doi:10.1007/s10588-006-7084-x',
  complexity: 'O(n m)',
  compute(network) {
    const { order, union } = adjacency(network);
    if (order < 2) return null;
    return 1 - sumOfReciprocals(distanceProfile(union, false).pairsByDistance) / (order * (order - 1));
  },
});
