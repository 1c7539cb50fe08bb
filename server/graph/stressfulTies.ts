import type { CommunityRecord } from '../entities/communityRecord.ts';
import { isStressful } from '../entities/tie.ts';
import { onceFor } from './onceFor.ts';
import { subsetOf } from './recordSubset.ts';

/**
 * A record without its ties of dislike or stress: what is left may speak for somebody. The record itself where there are
 * none. O(nodes + ties), once for a record.
 */
export const withoutStressfulTies = onceFor((record: CommunityRecord): CommunityRecord => {
  const { weight } = record.ties;
  if (!weight.some(isStressful)) return record;
  return subsetOf(
    record,
    (node) => node,
    (row) => !isStressful(weight[row]!),
  );
});
