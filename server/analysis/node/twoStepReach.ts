import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Two-step reach: how many others a person can reach directly or through one contact.
 *
 * Definition: the number of others at a distance of one or two ties from the node; `normalized` divides by n − 1
 *   (the share that UCINET reports).
 * Range: 0 to n − 1, in persons.
 * Direction: followed, outgoing: whom she names, and whom they name.
 * Strength: ignored.
 * Undefined: normalized in a network of one node. 0 for an isolate.
 * Complexity: O(n + Σ in-degree × out-degree).
 * Source: Borgatti, Everett & Freeman 2002, UCINET 6 (reach centrality).
 */
export const twoStepReach = defineMeasure<'node'>({
  id: 'twoStepReach',
  level: 'node',
  family: 'centrality',
  range: [0, null],
  unit: 'persons',
  direction: 'followed',
  normalizes: true,
  source: 'Borgatti, Everett & Freeman 2002, UCINET 6 for Windows, reach centrality',
  complexity: 'O(n + Σ in-degree × out-degree)',
  column(network, { normalized }) {
    const { order, out } = adjacency(network);
    const { offsets, targets } = out;
    const divisor = normalized ? order - 1 : 1;
    // The node from which each node was last reached.
    const reachedFrom = new Int32Array(order).fill(-1);
    const values = new Float64Array(order);
    for (let i = 0; i < order; i++) {
      reachedFrom[i] = i;
      let count = 0;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
        const j = targets[slot]!;
        if (reachedFrom[j] !== i) count++;
        reachedFrom[j] = i;
        for (let next = offsets[j]!; next < offsets[j + 1]!; next++) {
          const k = targets[next]!;
          if (reachedFrom[k] !== i) count++;
          reachedFrom[k] = i;
        }
      }
      values[i] = count / divisor;
    }
    return values;
  },
});
