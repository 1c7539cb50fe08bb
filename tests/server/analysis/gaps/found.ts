import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import type { SupportGap } from '../../../../server/entities/results/supportGaps.ts';
import { supportGaps } from '../../../../server/analysis/gaps/supportGaps.ts';

export const today = '2026-06-15';

/** The gaps that one rule finds. */
export function found(rule: string, record: CommunityRecord, selection: object = {}): SupportGap[] {
  return supportGaps(
    record,
    { communityId: 'community', ...selection },
    { rules: [rule], first: 100, offset: 0, today },
  ).gaps;
}
