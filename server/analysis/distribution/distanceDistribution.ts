import { adjacency } from '../../graph/adjacency.ts';
import { distanceProfile } from '../../kernels/distanceProfile.ts';
import { countRows } from '../countRows.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Distance distribution: how many pairs are how many steps apart.
 *
 * Definition: for each number of steps from 1 on, the number of unordered pairs whose shortest path has that length; at
 *   last, as ∞, those without a path, also when there are none. `normalized` divides by n(n − 1)/2.
 * Range: 0 to n(n − 1)/2, in pairs.
 * Direction: ignored.
 * Strength: ignored; distance is a number of steps.
 * Undefined: never; no cases below two nodes.
 * Complexity: O(n m).
 * Source: Wasserman & Faust 1994, section 4.2.
 */
export const distanceDistribution = defineMeasure<'distribution'>({
  id: 'distanceDistribution',
  level: 'distribution',
  family: 'cohesion',
  range: [0, null],
  unit: 'pairs',
  normalizes: true,
  source: 'Wasserman & Faust 1994, Social Network Analysis, section 4.2',
  complexity: 'O(n m)',
  compute(network, { normalized }) {
    const { order, union } = adjacency(network);
    if (order < 2) return [];
    // Both orders of each pair are counted there.
    const connected = distanceProfile(union, false).pairsByDistance.map((pairs) => pairs / 2);
    const apart = connected.reduce((rest, pairs) => rest - pairs, (order * (order - 1)) / 2);
    const cases = connected.map((pairs, steps) => [steps, pairs] as const).slice(1);
    return countRows([...cases, ['∞', apart]], normalized);
  },
});
