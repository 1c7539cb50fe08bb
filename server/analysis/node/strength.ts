import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Strength: how much all ties of a person weigh together.
 *
 * Definition: the sum of the strengths of the node's ties; on a directed network of incoming and outgoing ones, so
 *   that a mutual pair counts with both. Ties of dislike are negative and are taken off.
 * Range: unbounded, in the unit of the ties' strength (times met, hours, …); 0 for an isolate.
 * Direction: ignored.
 * Strength: used.
 * Undefined: never.
 * Complexity: O(n + m).
 * Source: Barrat et al. 2004, doi:10.1073/pnas.0400087101.
 */
export const strength = defineMeasure<'node'>({
  id: 'strength',
  level: 'node',
  family: 'connections',
  range: [null, null],
  unit: 'strength',
  strength: 'used',
  strengthAs: 'strength',
  source: 'Barrat et al. 2004, doi:10.1073/pnas.0400087101',
  complexity: 'O(n + m)',
  column(network) {
    const view = adjacency(network);
    return strengthAtEnds(view, { sources: true, targets: true });
  },
});

/** By node, the strengths, with their signs, of the edges that begin in it (`sources`), end in it (`targets`), or both. */
export function strengthAtEnds(
  { order, edgeSources, edgeTargets, edgeStrengths }: Adjacency,
  counted: { readonly sources: boolean; readonly targets: boolean },
): Float64Array {
  const sums = new Float64Array(order);
  for (let e = 0; e < edgeStrengths.length; e++) {
    if (counted.sources) sums[edgeSources[e]!]! += edgeStrengths[e]!;
    if (counted.targets) sums[edgeTargets[e]!]! += edgeStrengths[e]!;
  }
  return sums;
}
