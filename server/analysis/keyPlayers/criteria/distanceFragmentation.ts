import { distanceCounter, sumOfReciprocals } from '../../../kernels/distanceCounts.ts';
import { passSources } from '../../../kernels/stepCounts.ts';
import { unionBetweenness } from '../../unionBetweenness.ts';
import type { SetCriterion, SetValues } from '../setCriterion.ts';

/** What a node or tie costs in a pass over the network from up to 512 persons, in nanoseconds. */
const searchingPiece = 15;

/**
 * How far apart the others are without the set: DF(S) = 1 − Σ_{u ≠ v} (1/d_uv) / (m(m − 1)) over the ordered pairs
 * of the m others, distances without S, 1/∞ = 0.
 *
 * Range: 0 (all others know one another) to 1 (none has a contact left). Not monotone: who is outside everything
 * makes the others less far apart by being left out. Undefined for m < 2. Complexity: O(m (n + ties)) in bits for each set.
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34.
 */
export const distanceFragmentation: SetCriterion = {
  fewestOthers: 2,
  values: ({ order, union }): SetValues => {
    const countsFrom = distanceCounter(union);
    const everyone = Uint32Array.from({ length: order }, (_, i) => i);
    const without = (members: readonly number[]): number => {
      const absent = new Uint8Array(order);
      for (const i of members) absent[i] = 1;
      const others = order - members.length;
      return 1 - sumOfReciprocals(countsFrom(everyone, absent)) / (others * (others - 1));
    };
    return { ofNobody: without([]), adding: (members) => (candidate) => without([...members, candidate]) };
  },
  effort: ({ order, union }) => ({
    value: searchingPiece * Math.ceil(order / passSources) * (order + union.targets.length),
    mostCandidates: Infinity,
  }),
  rank: unionBetweenness,
  hasPlateaus: false,
  isSubmodular: false,
};
