import type { RecordNode } from '../entities/communityRecord.ts';
import { daysBetween, firstDay, lastDay } from '../entities/partialDate.ts';
import type { Trinity, TrinitySide, TrinitySideId } from '../entities/results/caseView.ts';
import { inWords } from '../entities/sentence.ts';
import { nodesById } from '../analysis/actorReferences.ts';
import type { RecentActivity } from '../analysis/organizations/recentActivities.ts';
import { dayAfter } from '../graph/daySpan.ts';
import { onDate, tiesOf, type RecordTie } from '../graph/recordTies.ts';
import { activitiesByOrganization, dayOf } from './activitiesHeld.ts';
import { activitiesOf, recentDays } from './activitiesOf.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { membersOn, residentOrganizations } from './membersOn.ts';
import { sessionsOf } from './sessionsOf.ts';

/** A side is silent when nothing happened on it for so many days. */
const silentAfter = 60;
const mostNamed = 10;
const daysOfWork = 365;

/**
 * The triangle of social workers, organizations of residents and a leader: who accompanies her or her organizations (the
 * worker of her case, and who gave time in a year), which organizations she belongs to, and on each side what ties the two
 * and when they last did something together: an activity with both, a session that was recorded, time that was given.
 * Null for who is not in the record. O(ties + her activities + those of her organizations).
 */
export function trinityOf(
  basis: CultivationBasis,
  leaderId: string,
  workerId: string | null,
): Trinity | null {
  const { record, day, community } = basis;
  const nodes = nodesById(record);
  if (!nodes.has(leaderId)) return null;
  const organizations = residentOrganizations(basis).filter(({ id }) =>
    membersOn(basis).get(id)?.has(leaderId),
  );
  const ids = new Set(organizations.map(({ id }) => id));
  const worked = tiesOf(record, ['ACCOMPANIES'], { from: dayAfter(day, -daysOfWork), to: day }).filter(
    ({ to }) => to.id === leaderId || ids.has(to.id),
  );
  const ofCase = workerId !== null && nodes.has(workerId) ? [workerId] : [];
  const workers = new Set([...ofCase, ...worked.map(({ from }) => from.id)]);
  const isWorker = ({ id }: RecordNode): boolean => workers.has(id);
  const isHeld = ({ holders }: RecentActivity): boolean => [...holders].some(({ id }) => ids.has(id));
  const withWorker = ({ attendees, holders }: RecentActivity): boolean =>
    [...attendees, ...holders].some(isWorker);
  const own = activitiesOf(basis, leaderId) ?? [];
  const held = [...new Set([...ids].flatMap((id) => activitiesByOrganization(basis).get(id) ?? []))];
  const present = tiesOf(record, ['KNOWS', 'SUPPORTS', 'NOMINATES', 'ACCOMPANIES', 'MEMBER_OF'], onDate(day));
  const joins = ({ from, to }: RecordTie, one: typeof isWorker, other: typeof isWorker): boolean =>
    (one(from) && other(to)) || (one(to) && other(from));
  const isLeader = ({ id }: RecordNode): boolean => id === leaderId;
  const isOrganization = ({ id }: RecordNode): boolean => ids.has(id);
  const workedFor = (is: typeof isWorker): string[] => worked.filter(({ to }) => is(to)).map(lastDayOf(day));
  const sessions = (id: string): string[] => sessionsOf(basis, id).map(({ on }) => firstDay(on));
  const sides: readonly (readonly [TrinitySideId, number, readonly string[]])[] = [
    [
      'workerOrganization',
      present.filter((tie) => joins(tie, isWorker, isOrganization)).length,
      [...held.filter(withWorker).map(dayOf), ...[...ids].flatMap(sessions), ...workedFor(isOrganization)],
    ],
    [
      'organizationLeader',
      present.filter((tie) => joins(tie, isOrganization, isLeader)).length,
      own.filter(isHeld).map(dayOf),
    ],
    [
      'workerLeader',
      present.filter((tie) => joins(tie, isWorker, isLeader)).length,
      [...own.filter(withWorker).map(dayOf), ...sessions(leaderId), ...workedFor(isLeader)],
    ],
  ];
  return {
    leader: community.refer(leaderId),
    workers: [...workers].slice(0, mostNamed).map((id) => community.refer(id)),
    organizations: organizations.slice(0, mostNamed).map(({ id }) => community.refer(id)),
    sides: sides.map(([side, ties, days]) => sideOf(side, ties, days, day)),
  };
}

/** The last day on which time was given; where nobody wrote down an end, the first. */
const lastDayOf =
  (day: string) =>
  ({ validFrom, validTo }: RecordTie): string => {
    const last = validTo === null ? firstDay(validFrom ?? day) : lastDay(validTo);
    return last < day ? last : day;
  };

function sideOf(side: TrinitySideId, ties: number, all: readonly string[], day: string): TrinitySide {
  const days = [...new Set(all)].filter((each) => each <= day).sort();
  const lastOn = days.at(-1) ?? null;
  const silentDays = lastOn === null ? null : daysBetween(lastOn, day);
  const isSilent = silentDays === null || silentDays >= silentAfter;
  const meetings90 = days.filter((each) => daysBetween(each, day) < recentDays).length;
  const parameters = { days: silentDays ?? 0, count: meetings90, span: recentDays };
  return {
    ...{ side, ties, meetings90, lastOn, silentDays, isSilent },
    text:
      lastOn === null
        ? inWords({ zh: '还没有记录过往来', en: 'Nothing is recorded yet' })
        : isSilent
          ? inWords({ zh: '已经 {days} 天没有往来', en: 'Nothing for {days} days' }, parameters)
          : inWords(
              {
                zh: '近 {span} 天有 {count} 天往来，最近一次在 {days} 天前',
                en: 'On {count} days of the last {span}, {days} days ago last',
              },
              parameters,
            ),
  };
}
