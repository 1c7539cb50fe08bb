import { groupMixing } from '../groupMixing.ts';
import { defineMeasure } from '../measure.ts';

/**
 * E-I index: whether ties run rather between the groups or inside them.
 *
 * Definition: (E − I) / (E + I), E the ties between persons of different groups, I those between persons of one group.
 *   Ties of persons without a group are in neither. The share of ties inside groups is (1 − E-I) / 2. The value follows
 *   the number and sizes of the groups as well: many small groups make it large by themselves, see `homophily`.
 * Range: −1 (all ties inside groups) to 1 (all between groups).
 * Direction: ignored; a mutual pair on a directed network is two ties.
 * Strength: ignored.
 * Undefined: null when no two persons with a group are tied.
 * Complexity: O(n + m).
 * Source: Krackhardt & Stern 1988, doi:10.2307/2786835.
 */
export const eiIndex = defineMeasure<'network'>({
  id: 'eiIndex',
  level: 'network',
  family: 'groups',
  range: [-1, 1],
  unit: 'score',
  needsGroups: true,
  source: 'Krackhardt & Stern 1988, doi:10.2307/2786835',
  complexity: 'O(n + m)',
  compute(network, options) {
    const { ties, inside } = groupMixing(network, options);
    return ties === 0 ? null : (ties - 2 * inside) / ties;
  },
});
