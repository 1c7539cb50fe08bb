import { groupMixing } from '../groupMixing.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Homophily: whether people choose within their own group more often than its size alone would give.
 *
 * Definition: Coleman's index over all groups together. W is the number of ties inside groups, X what it would be if each
 *   person had as many ties but to anybody, Σ_g t_g (n_g − 1) / (n − 1) for the t_g ties that start in group g with n_g
 *   of the n persons. With T ties in all: (W − X) / (T − X) when W ≥ X, otherwise (W − X) / X. An undirected tie is read
 *   both ways. Persons without a group, and their ties, are left out.
 * Range: −1 (all ties between groups) to 1 (all inside them); 0 = as with choice at random. Unlike in `assortativity`,
 *   the groups' sizes tell what chance gives, not how many ties end in them.
 * Direction: followed; it is who names that chooses.
 * Strength: ignored.
 * Undefined: null when no two persons with a group are tied, and when all are in one group.
 * Complexity: O(n + m).
 * Source: Coleman 1958, Human Organization 17(4):28-36; Bojanowski & Corten 2014, doi:10.1016/j.socnet.2014.04.001.
 */
export const homophily = defineMeasure<'network'>({
  id: 'homophily',
  level: 'network',
  family: 'groups',
  range: [-1, 1],
  unit: 'score',
  direction: 'followed',
  needsGroups: true,
  source:
    'Coleman 1958, Human Organization 17(4):28-36; Bojanowski & Corten 2014, doi:10.1016/j.socnet.2014.04.001',
  complexity: 'O(n + m)',
  compute(network, options) {
    const { ties, inside, sizes, from } = groupMixing(network, options);
    const others = sizes.reduce((sum, size) => sum + size, 0) - 1;
    // Both times n − 1, whole numbers until the division.
    const chance = from.reduce((sum, count, group) => sum + count * (sizes[group]! - 1), 0);
    const beyond = inside * others - chance;
    const most = beyond >= 0 ? ties * others - chance : chance;
    return most === 0 ? null : beyond / most;
  },
});
