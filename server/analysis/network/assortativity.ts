import { groupMixing } from '../groupMixing.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Assortativity by groups: whether ties run inside the groups more often than their numbers of ties give by chance.
 *
 * Definition: (Σ_g e_gg − Σ_g a_g b_g) / (1 − Σ_g a_g b_g), with e_gg the share of ties inside group g, a_g and b_g the
 *   shares of ties that start and end in it; an undirected tie is read both ways. Ties of persons without a group are
 *   left out.
 * Range: −1 to 1; 1 = all ties inside groups, 0 = as chance gives. The smallest possible value depends on the groups.
 * Direction: followed.
 * Strength: ignored.
 * Undefined: null when no two persons with a group are tied, and when all ties start and end in one group.
 * Complexity: O(n + m).
 * Source: Newman 2003, doi:10.1103/PhysRevE.67.026126, equation 2; the same as in NetworkX and igraph.
 */
export const assortativity = defineMeasure<'network'>({
  id: 'assortativity',
  level: 'network',
  family: 'groups',
  range: [-1, 1],
  unit: 'score',
  direction: 'followed',
  needsGroups: true,
  source: 'Newman 2003, doi:10.1103/PhysRevE.67.026126',
  complexity: 'O(n + m)',
  compute(network, options) {
    const { ties, inside, from, to } = groupMixing(network, options);
    // Whole numbers until the division, so that "one group" is an exact 0.
    const chance = from.reduce((sum, count, group) => sum + count * to[group]!, 0);
    const most = ties ** 2 - chance;
    return most === 0 ? null : (ties * inside - chance) / most;
  },
});
