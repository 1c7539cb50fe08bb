import { unionBetweenness } from '../../unionBetweenness.ts';
import { pairsWithout } from '../pairsWithout.ts';
import type { SetCriterion, SetValues } from '../setCriterion.ts';

/** What a node or tie costs in the depth-first pass over the network, in nanoseconds. */
const walkingPiece = 20;
/** What reading the value of one candidate costs. */
const readingValue = 20;

/**
 * The share of the others who cannot reach one another without the set: F(S) = 1 − Σ_c s_c(s_c − 1) / (m(m − 1))
 * over the components, of s_c nodes, of the network of the m others.
 *
 * Range: 0 (all others are linked) to 1 (nobody has a contact left). Not monotone, as DF. Undefined for m < 2.
 * Complexity: O(n + ties) for all sets together that differ in one member.
 * Source: Borgatti 2006, Computational and Mathematical Organization Theory 12:21-34.
 */
export const fragmentation: SetCriterion = {
  fewestOthers: 2,
  values: ({ order, union }): SetValues => {
    const share = (pairs: number, others: number): number => 1 - pairs / (others * (others - 1));
    return {
      ofNobody: share(pairsWithout(union, new Uint8Array(order)).pairs, order),
      adding(members) {
        const absent = new Uint8Array(order);
        for (const i of members) absent[i] = 1;
        const left = pairsWithout(union, absent);
        const others = order - members.length - 1;
        return (candidate) => share(left.alsoWithout(candidate), others);
      },
    };
  },
  // Of n nodes there are n − size + 1 for each of the `size` sets of the others.
  effort: ({ order, union }, size) => ({
    value:
      readingValue + (walkingPiece * size * (order + union.targets.length)) / Math.max(1, order - size + 1),
    mostCandidates: Infinity,
  }),
  rank: unionBetweenness,
  hasPlateaus: true,
  isSubmodular: false,
};
