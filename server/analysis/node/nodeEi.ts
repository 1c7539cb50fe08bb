import { adjacency } from '../../graph/adjacency.ts';
import { groupIndices } from '../groupIndices.ts';
import { defineMeasure } from '../measure.ts';

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
  column(network, { groups }) {
    if (!groups) throw new Error('The E-I index needs groups: say which group each person is in.');
    const { order, union } = adjacency(network);
    const groupOf = groupIndices(network)(groups);
    const values = new Float64Array(order).fill(NaN);
    for (let i = 0; i < order; i++) {
      const own = groupOf[i]!;
      if (own === -1) continue;
      let external = 0;
      let internal = 0;
      for (let slot = union.offsets[i]!; slot < union.offsets[i + 1]!; slot++) {
        const other = groupOf[union.targets[slot]!]!;
        if (other === own) internal++;
        else if (other !== -1) external++;
      }
      values[i] = (external - internal) / (external + internal);
    }
    return values;
  },
});
