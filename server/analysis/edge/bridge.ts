import { adjacency } from '../../graph/adjacency.ts';
import { cutStructure } from '../cutStructure.ts';
import type { EdgeRow } from '../measure.ts';
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
  compute(network) {
    const { order, keys, edgeKeys, edgeSources, edgeTargets } = adjacency(network);
    const smallerSides = new Map(
      cutStructure(network).bridges.map(({ nodes: [a, b], smallerSide }) => [a * order + b, smallerSide]),
    );
    const rows = edgeKeys.map((key, e): EdgeRow => {
      const source = edgeSources[e]!;
      const target = edgeTargets[e]!;
      const pair = Math.min(source, target) * order + Math.max(source, target);
      return { key, source: keys[source]!, target: keys[target]!, value: smallerSides.get(pair) ?? 0 };
    });
    return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
  },
});
