import { defineMeasure } from '../measure.ts';
import { fragmentation } from './fragmentation.ts';

/**
 * Krackhardt's connectedness: the share of pairs that some path links.
 *
 * Definition: 1 − V / (n(n − 1)/2), V the number of pairs without a path between them, whatever the directions of its
 *   ties; 1 − `fragmentation`. The first of the four conditions of a tree with one root, see `krackhardtHierarchy`.
 * Range: 0 (no ties) to 1 (all in one component).
 * Direction: ignored.
 * Strength: ignored.
 * Undefined: null below two nodes.
 * Complexity: O(n log n + m).
 * Source: Krackhardt 1994, Graph theoretical dimensions of informal organizations; `connectedness` of R sna.
 */
export const krackhardtConnectedness = defineMeasure<'network'>({
  id: 'krackhardtConnectedness',
  level: 'network',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  source: 'Krackhardt 1994, in Carley & Prietula (eds.), Computational Organization Theory, 89-111',
  complexity: 'O(n log n + m)',
  compute(network, options) {
    const apart = fragmentation.compute(network, options);
    return apart === null ? null : 1 - apart;
  },
});
