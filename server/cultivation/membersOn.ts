import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { CaseSubject } from '../entities/cultivation/stageModel.ts';
import type { Withdrawal } from '../entities/results/autonomy.ts';
import { nodesById } from '../analysis/actorReferences.ts';
import { officesIn } from '../analysis/offices.ts';
import { membersOf } from '../analysis/organizations/organizationFacts.ts';
import {
  isOrganizationOfResidents,
  withdrawalSides,
  type WithdrawalSides,
} from '../analysis/organizations/withdrawal.ts';
import { answerDates } from '../analysis/answerDates.ts';
import { onceFor } from '../graph/onceFor.ts';
import { nodesOf, onDate } from '../graph/recordTies.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

// Read off the record alone: a past day needs no network for them.

/** Of so many days of a record they are kept, for who asks again. */
const daysKept = 24;

/** Who belongs to each organization on the day, without who was merely mentioned. O(ties), once for a day. */
export const membersOn = (basis: CultivationBasis): ReadonlyMap<string, ReadonlySet<string>> =>
  membersOfDay(basis.record, basis.day, basis.today);

const membersOfDay = onceFor(
  (record: CommunityRecord, day: string, today: string) =>
    membersOf({ record, dates: answerDates({ communityId: record.communityId, asOf: day }, today) }),
  daysKept,
);

/** Who is staff and who is of the residents on the day. O(ties), once for a day. */
export const sidesOn = (basis: CultivationBasis, withdrawal: Withdrawal): WithdrawalSides =>
  basis.once(`sidesOn ${withdrawal}`, () =>
    withdrawalSides({ offices: officesOfDay(basis.record, basis.day) }, withdrawal),
  );

const officesOfDay = onceFor(
  (record: CommunityRecord, day: string) => officesIn(record, onDate(day)),
  daysKept,
);

/** The organizations that residents run for themselves, in order of id. O(nodes), once for a day. */
export const residentOrganizations = (basis: CultivationBasis): readonly RecordNode[] =>
  basis.once('residentOrganizations', () =>
    nodesOf(basis.record, 'Organization').filter(isOrganizationOfResidents),
  );

/** What the subject of a case is; null for what can be none. O(1). */
export function subjectKindOf({ record }: CultivationBasis, subjectId: string): CaseSubject | null {
  if (subjectId === record.communityId) return 'community';
  const label = nodesById(record).get(subjectId)?.label;
  if (label === 'Resident') return 'person';
  return label === 'Organization' ? 'organization' : null;
}
