import { adjacency } from '../../graph/adjacency.ts';
import { commonNeighbours } from '../commonNeighbours.ts';
import { defineMeasure } from '../measure.ts';
import { pairSlots } from '../pairSlots.ts';

/**
 * Overlap of a tie: what share of the other contacts of its two ends is common to both.
 *
 * Definition: O_ij = n_ij / ((k_i − 1) + (k_j − 1) − n_ij) for n_ij common neighbours and k_i, k_j neighbours of the
 *   ends: |N_i ∩ N_j| / |N_i ∪ N_j \ {i, j}|.
 * Range: 0 (no common contact: a local bridge) to 1 (all contacts are common).
 * Direction: ignored; the two arcs of a mutual pair have the same value.
 * Strength: ignored.
 * Undefined: where neither end has another contact.
 * Complexity: O(m √m).
 * Source: Onnela et al. 2007, doi:10.1073/pnas.0610245104.
 */
export const overlap = defineMeasure<'edge'>({
  id: 'overlap',
  level: 'edge',
  family: 'cohesion',
  range: [0, 1],
  unit: 'share',
  source: 'Onnela et al. 2007, doi:10.1073/pnas.0610245104',
  complexity: 'O(m √m)',
  column(network) {
    const view = adjacency(network);
    const { offsets } = view.union;
    const shared = commonNeighbours(view.union);
    const slots = pairSlots(view);
    const values = new Float64Array(slots.length);
    for (let e = 0; e < values.length; e++) {
      const [i, j] = [view.edgeSources[e]!, view.edgeTargets[e]!];
      const others = offsets[i + 1]! - offsets[i]! - 1 + (offsets[j + 1]! - offsets[j]! - 1);
      const common = shared[slots[e]!]!;
      values[e] = common / (others - common);
    }
    return values;
  },
});
