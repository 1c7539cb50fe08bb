import { adjacency } from '../../graph/adjacency.ts';
import { defineMeasure, nodeRows } from '../measure.ts';

/**
 * E-I index of a person: whether her contacts are rather outside or inside her own group.
 *
 * Definition: (E − I) / (E + I), E the node's neighbours in other groups, I those in its own. Neighbours without a
 *   group are in neither.
 * Range: −1 (all inside) to 1 (all outside).
 * Direction: ignored; a pair that names each other counts once.
 * Strength: ignored.
 * Undefined: null for a person without a group, and for one who has no contact in a group.
 * Complexity: O(n + m).
 * Source: Krackhardt & Stern 1988, doi:10.2307/2786835.
 */
export const nodeEi = defineMeasure<'node'>({
  id: 'nodeEi',
  level: 'node',
  family: 'groups',
  range: [-1, 1],
  unit: 'score',
  needsGroups: true,
  source: 'Krackhardt & Stern 1988, doi:10.2307/2786835',
  complexity: 'O(n + m)',
  compute(network, { groups }) {
    if (!groups) throw new Error('The E-I index needs groups: say which group each person is in.');
    const { keys, union } = adjacency(network);
    const groupOf = keys.map((key) => groups.get(key));
    const values = groupOf.map((own, i) => {
      if (own === undefined) return NaN;
      let external = 0;
      let internal = 0;
      for (let slot = union.offsets[i]!; slot < union.offsets[i + 1]!; slot++) {
        const other = groupOf[union.targets[slot]!];
        if (other === own) internal++;
        else if (other !== undefined) external++;
      }
      return (external - internal) / (external + internal);
    });
    return nodeRows(keys, values);
  },
});
