import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';
import type { SupportGap } from '../../../../server/entities/results/supportGaps.ts';
import { supportGaps } from '../../../../server/analysis/gaps/supportGaps.ts';
import type { ThresholdValues } from '../../../../server/analysis/gaps/gapRule.ts';

export const today = '2026-06-15';

/** The gaps that one rule finds, with some thresholds of its own. */
export function found(
  rule: string,
  record: CommunityRecord,
  selection: object = {},
  thresholds: ThresholdValues = {},
): SupportGap[] {
  return supportGaps(
    record,
    { communityId: 'community', ...selection },
    { rules: [rule], first: 1_000, offset: 0, today, thresholds: { [rule]: thresholds } },
  ).gaps;
}
