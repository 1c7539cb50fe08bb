import { connectedComponents } from '../connectedComponents.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Fragmentation F: the share of pairs that no path links.
 *
 * Definition: F = 1 − Σ_c s_c (s_c − 1) / (n(n − 1)) over the sizes s_c of the components.
 * Range: 0 (all in one component) to 1 (no ties).
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null below two nodes.
 * Complexity: O(n log n + m).
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34.
 */
export const fragmentation = defineMeasure<'network'>({
  id: 'fragmentation',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  source: 'Borgatti 2006, doi:10.1007/s10588-006-7084-x',
  complexity: 'O(n log n + m)',
  compute(network) {
    const { order } = network;
    if (order < 2) return null;
    const linked = connectedComponents(network).sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    return 1 - linked / (order * (order - 1));
  },
});
