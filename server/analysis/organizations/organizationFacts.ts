import type { RecordNode } from '../../entities/communityRecord.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import type { BalanceDimension, OrganizationScope } from '../../entities/results/organizationBalance.ts';
import { nodesOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import { isPresent } from '../resources/isPresent.ts';
import { hoursOfWorkers } from './hoursOfWorkers.ts';
import { recentActivities, type RecentActivity } from './recentActivities.ts';
import { isOrganizationOfResidents } from './withdrawal.ts';

export const daysOfYear = 365;

/** What an organization has of each thing; null where nothing of the kind is recorded in the community. */
export interface OrganizationFacts {
  readonly organization: RecordNode;
  readonly members: ReadonlySet<string>;
  readonly amounts: Readonly<Record<BalanceDimension, number | null>>;
}

/** The days that activities and hours are counted over: from the beginning of the selection, if it has one, else a year. */
export const daysCounted = ({ dates }: Basis): number =>
  dates.events.from === null ? daysOfYear : daysBetween(dates.events.from, dates.lastDay) + 1;

/** Who belongs to each organization on the last day of an answer, without who was merely mentioned. O(ties). */
export function membersOf({
  record,
  dates,
}: Pick<Basis, 'record' | 'dates'>): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = tiesOf(record, ['MEMBER_OF'], dates.state).filter(({ from }) => !from.isMentioned);
  return distinctBy(
    ties,
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
}

/** The organizations of a community that an answer is about, in order of id. */
export const organizationsIn = (basis: Basis, scope: OrganizationScope): RecordNode[] =>
  nodesOf(basis.record, 'Organization').filter(
    (each) => isPresent(basis, each) && (scope === 'all' || isOrganizationOfResidents(each)),
  );

/** How many of some activities each organization held or shared in holding. O(holders). */
export function activitiesHeld(activities: readonly RecentActivity[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { holders } of activities) {
    for (const { id, label } of holders) if (label === 'Organization') held.set(id, (held.get(id) ?? 0) + 1);
  }
  return held;
}

/** Each organization in numbers, in order of id. O(nodes + ties). */
export function organizationFacts(basis: Basis, scope: OrganizationScope): OrganizationFacts[] {
  const { record, dates } = basis;
  const days = daysCounted(basis);
  const members = membersOf(basis);
  const held = activitiesHeld(recentActivities(basis, days));
  const hours = hoursOfWorkers(basis, days);
  const used = distinctBy(
    tiesOf(record, ['USES'], dates.state),
    (tie) => tie.from.id,
    (tie) => tie.to.id,
  );
  const areHostsKnown = tiesOf(record, ['ORGANIZED']).some(({ from }) => from.label === 'Organization');
  return organizationsIn(basis, scope).map((organization) => {
    const { id } = organization;
    return {
      organization,
      members: members.get(id) ?? new Set(),
      amounts: {
        activities: areHostsKnown ? (held.get(id) ?? 0) : null,
        members: members.size > 0 ? (members.get(id)?.size ?? 0) : null,
        resources: used.size > 0 ? (used.get(id)?.size ?? 0) : null,
        hours: hours === null ? null : (hours.get(id) ?? 0),
      },
    };
  });
}
