import { communityPartition } from '../communities/communityPartition.ts';
import { defineMeasure } from '../measure.ts';

/**
 * Modularity: how clearly the network falls into groups.
 *
 * Definition: Q = Σ_c (w_c / W − (s_c / 2W)²) over the groups found by `louvain` at resolution 1, with W the strength of all ties, w_c of
 *   those inside group c, and s_c the strength of the ties of its members.
 * Range: −0.5 to 1; 0 = no more ties inside the groups than chance would give.
 * Direction: ignored; a mutual pair is one tie.
 * Strength: when weighted, ties count by strength (of a mutual pair the larger); otherwise 1.
 * Undefined: null without ties.
 * Complexity: that of `louvain`.
 * Source: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113.
 */
export const modularity = defineMeasure<'network'>({
  id: 'modularity',
  level: 'network',
  family: 'groups',
  range: [-0.5, 1],
  unit: 'score',
  strength: 'optional',
  strengthAs: 'strength',
  seeded: true,
  source: 'Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113',
  complexity: 'O(m) a pass, a few passes a run',
  compute(network, options) {
    return communityPartition(network, 'louvain', options, 1).modularity;
  },
});
