import { adjacency } from '../../graph/adjacency.ts';
import { cutStructure } from '../cutStructure.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Bridge ties: how many persons this one tie links to the rest.
 *
 * Definition: a tie without which its two ends would have no path between them; its value is the number of
 *   persons on the smaller side. 0 for any other tie.
 * Range: 0 to n / 2.
 * Direction: ignored; the two arcs of a mutual pair are one tie and have the same value.
 * Strength: ignored.
 * Undefined: never.
 * Complexity: O(n + m log m).
 * Source: Hopcroft & Tarjan 1973.
 */
export const bridge = defineMeasure<'edge'>({
  id: 'bridge',
  level: 'edge',
  family: 'cohesion',
  range: [0, null],
  unit: 'persons',
  source: 'Hopcroft & Tarjan 1973, Communications of the ACM 16:372-378',
  complexity: 'O(n + m log m)',
  column(network) {
    const view = adjacency(network);
    const { order, edgeSources, edgeTargets } = view;
    const smallerSides = new Map(
      cutStructure(view).bridges.map(({ nodes: [a, b], smallerSide }) => [a * order + b, smallerSide]),
    );
    const values = new Float64Array(edgeSources.length);
    if (smallerSides.size > 0) {
      for (let e = 0; e < values.length; e++) {
        const [source, target] = [edgeSources[e]!, edgeTargets[e]!];
        values[e] = smallerSides.get(Math.min(source, target) * order + Math.max(source, target)) ?? 0;
      }
    }
    return values;
  },
});
