import { isStaff } from '../analysis/offices.ts';
import { isOrganizationOfResidents } from '../analysis/organizations/withdrawal.ts';
import type { RecordNode } from '../entities/communityRecord.ts';
import { firstDay, lastDay } from '../entities/partialDate.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { dayAfter } from '../graph/daySpan.ts';
import { tiesOf } from '../graph/recordTies.ts';
import { runningCases } from './caseState.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { sessionsOf } from './sessionsOf.ts';

/** What ties a resident or an organization to one of the staff. */
export type StaffTie = TieKindId | 'CASE';

/** A contact of one of the staff. */
export interface StaffContact {
  readonly kinds: ReadonlySet<StaffTie>;
  /** The last day that time was given, or that a visit or talk was written down; null = no such day is known. */
  readonly lastOn: string | null;
}

const daysOfTime = 365;

/**
 * Who of the staff (`isStaff`) each resident, and each organization of residents, has to do with: by a tie between persons that
 * counts in the network of the day, a membership, time that was given in the last 365 days, or a running case.
 * Id of the resident or organization → id of the staff → what ties them. O(ties + entries), once for a day.
 */
export const staffContacts = (
  basis: CultivationBasis,
): ReadonlyMap<string, ReadonlyMap<string, StaffContact>> =>
  basis.once('staffContacts', () => {
    const { community, record, day } = basis;
    const found = new Map<string, Map<string, { kinds: Set<StaffTie>; lastOn: string | null }>>();
    const isOfStaff = (node: RecordNode): boolean => isStaff(node, community.offices);
    const isLookedAfter = (node: RecordNode): boolean =>
      (node.label === 'Resident' && !isOfStaff(node)) || isOrganizationOfResidents(node);
    const add = (whom: string, staff: string, kind: StaffTie, on: string | null): void => {
      const ofWhom = found.get(whom) ?? new Map<string, { kinds: Set<StaffTie>; lastOn: string | null }>();
      found.set(whom, ofWhom);
      const known = ofWhom.get(staff) ?? { kinds: new Set<StaffTie>(), lastOn: null };
      known.kinds.add(kind);
      if (on !== null && (known.lastOn === null || on > known.lastOn)) known.lastOn = on;
      ofWhom.set(staff, known);
    };
    const between = (one: RecordNode, other: RecordNode, kind: StaffTie, on: string | null): void => {
      if (isLookedAfter(one) && isOfStaff(other)) add(one.id, other.id, kind, on);
      if (isLookedAfter(other) && isOfStaff(one)) add(other.id, one.id, kind, on);
    };
    for (const { kind, from, to } of community.ties(['KNOWS', 'SUPPORTS', 'NOMINATES']))
      between(from, to, kind, null);
    for (const { from, to } of tiesOf(record, ['MEMBER_OF'], community.dates.state))
      between(to, from, 'MEMBER_OF', null);
    const since = dayAfter(day, 1 - daysOfTime);
    for (const { from, to, validFrom, validTo } of tiesOf(record, ['ACCOMPANIES'], {
      from: since,
      to: day,
    })) {
      const end = validTo === null ? (validFrom === null ? null : firstDay(validFrom)) : lastDay(validTo);
      between(from, to, 'ACCOMPANIES', end !== null && end > day ? day : end);
    }
    for (const { case: one } of runningCases(basis))
      if (one.workerId !== null && one.subjectId !== record.communityId)
        add(one.subjectId, one.workerId, 'CASE', null);
    for (const [whom, ofWhom] of found) {
      for (const session of sessionsOf(basis, whom))
        for (const [staff, known] of ofWhom)
          if (session.aboutIds.includes(staff) || known.kinds.has('CASE'))
            known.lastOn = later(known.lastOn, firstDay(session.on));
    }
    return found;
  });

/** Residents and organizations whose only contact among the staff is one worker, in order of id. O(contacts). */
export const onlyContactsOf = (
  basis: CultivationBasis,
  workerId: string,
): readonly { readonly id: string; readonly contact: StaffContact }[] =>
  [...staffContacts(basis)]
    .flatMap(([id, ofWhom]) => {
      const contact = ofWhom.get(workerId);
      return contact && ofWhom.size === 1 ? [{ id, contact }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const later = (a: string | null, b: string): string => (a === null || b > a ? b : a);
