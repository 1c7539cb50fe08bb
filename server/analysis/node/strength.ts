import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure, nodeRows } from '../measure.ts';

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
  compute(network) {
    const { keys, edgeKeys, edgeSources, edgeTargets } = adjacency(network);
    const sums = new Float64Array(keys.length);
    edgeKeys.forEach((key, e) => {
      const strength = network.getEdgeAttribute(key, 'strength');
      sums[edgeSources[e]!]! += strength;
      sums[edgeTargets[e]!]! += strength;
    });
    return nodeRows(keys, sums);
  },
});
