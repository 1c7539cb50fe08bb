import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { strengthAtEnds } from './strength.ts';

/**
 * In-strength: how much the ties that lead to a person weigh together.
 *
 * Definition: the sum of the strengths of the ties that end in the node; on an undirected network equal to `strength`.
 *   Ties of dislike are negative and are taken off.
 * Range: unbounded, in the unit of the ties' strength; 0 for a person whom nobody names.
 * Direction: followed, incoming.
 * Strength: used.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Barrat et al. 2004, doi:10.1073/pnas.0400087101.
 */
export const inStrength = defineMeasure<'node'>({
  id: 'inStrength',
  level: 'node',
  family: 'connections',
  range: [null, null],
  unit: 'strength',
  direction: 'followed',
  strength: 'used',
  strengthAs: 'strength',
  source: 'Barrat et al. 2004, doi:10.1073/pnas.0400087101',
  complexity: 'O(n + m)',
  column(network) {
    const view = adjacency(network);
    return strengthAtEnds(view, { sources: !view.directed, targets: true });
  },
});
