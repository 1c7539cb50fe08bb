import { scoringBasis, type ScoringBasis } from '../../../../server/analysis/activists/scoringBasis.ts';
import { basisOf } from '../../../../server/analysis/basis.ts';
import type { CommunityRecord } from '../../../../server/entities/communityRecord.ts';

/** What scoring sees of a record on 15 June 2026. */
export const scoringBasisOf = (record: CommunityRecord, selection: object = {}): ScoringBasis =>
  scoringBasis(basisOf(record, { communityId: 'community', ...selection }, '2026-06-15'));
