import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';
import { strengthAtEnds } from './strength.ts';

/**
 * Out-strength: how much the ties that a person names weigh together.
 *
 * Definition: the sum of the strengths of the ties that begin in the node; on an undirected network equal to
 *   `strength`. Ties of dislike are negative and are taken off.
 * Range: unbounded, in the unit of the ties' strength; 0 for a person who names nobody.
 * Direction: followed, outgoing.
 * Strength: used.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Barrat et al. 2004, doi:10.1073/pnas.0400087101.
 */
export const outStrength = defineMeasure<'node'>({
  id: 'outStrength',
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
    return strengthAtEnds(view, { sources: true, targets: !view.directed });
  },
});
