import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { ProblemError } from '../entities/problem.ts';
import { isDirected } from '../graph/network.ts';
import { selectNetwork } from '../graph/selection.ts';
import { tieChange, type TieChange } from './tieChange.ts';

export type TieChangeAnswer = Omit<TieChange, 'joined' | 'left' | 'stillAbsent'> & {
  readonly joined: number;
  readonly left: number;
};

/**
 * What changed between two selections of a community: see `tieChange`. `joined` and `left` are numbers of actors.
 * Direction: that of the first selection, for both.
 * @throws ProblemError when the second is about another community
 */
export function tieChangeOf(
  record: CommunityRecord,
  before: NetworkSelection,
  { after }: { readonly after: NetworkSelection },
): TieChangeAnswer {
  if (after.communityId !== before.communityId)
    throw new ProblemError({ code: 'otherCommunity', field: 'after' });
  const earlier = selectNetwork(record, before);
  const later = selectNetwork(record, { ...after, directed: isDirected(earlier) });
  const {
    joined,
    left,
    kept,
    formed,
    dissolved,
    jaccard,
    formationRate,
    dissolutionRate,
    persistence,
    turnover,
    hamming,
  } = tieChange(earlier, later);
  return {
    kept,
    formed,
    dissolved,
    joined: joined.length,
    left: left.length,
    jaccard,
    formationRate,
    dissolutionRate,
    persistence,
    turnover,
    hamming,
  };
}
