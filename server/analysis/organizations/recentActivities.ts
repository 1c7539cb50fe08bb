import type { RecordNode } from '../../entities/communityRecord.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { nodesOf, textOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';

/** An activity that took place, with those who held it and who took part. */
export interface RecentActivity {
  readonly activity: RecordNode;
  /** Days from the activity to the last day of the answer. */
  readonly age: number;
  /** Who held it or shared in holding it: actors of ORGANIZED, and who attended as organizer. */
  readonly holders: ReadonlySet<RecordNode>;
  /** Who began it: its hosts; where none is recorded, who attended as organizer; else those who shared in holding it. */
  readonly starters: ReadonlySet<RecordNode>;
  readonly organizers: ReadonlySet<RecordNode>;
  readonly attendees: ReadonlySet<RecordNode>;
}

/**
 * What took place in a number of days up to the last day of an answer, in order of id. An activity without a date is
 * left out. O(nodes + ties).
 */
export function recentActivities(
  { record, dates: { lastDay } }: Pick<Basis, 'record' | 'dates'>,
  days: number,
): RecentActivity[] {
  const found = new Map<string, Gathered>();
  for (const activity of nodesOf(record, 'Activity')) {
    const date = textOf(activity, 'date');
    if (date === null) continue;
    const age = daysBetween(date, lastDay);
    if (age < 0 || age >= days) continue;
    found.set(activity.id, {
      ...{ activity, age },
      ...{ hosts: new Set(), coHosts: new Set(), organizers: new Set(), attendees: new Set() },
    });
  }
  for (const { kind, from, to, subkind } of tiesOf(record, ['ORGANIZED', 'ATTENDED'])) {
    const known = found.get(to.id);
    if (!known) continue;
    if (kind === 'ORGANIZED') known[subkind === 'coHost' ? 'coHosts' : 'hosts'].add(from);
    else known.attendees.add(from);
    if (kind === 'ATTENDED' && subkind === 'organizer') known.organizers.add(from);
  }
  return [...found.values()].map(({ activity, age, hosts, coHosts, organizers, attendees }) => ({
    ...{ activity, age, organizers, attendees },
    holders: new Set([...hosts, ...coHosts, ...organizers]),
    starters: [hosts, organizers, coHosts].find(({ size }) => size > 0) ?? new Set(),
  }));
}

interface Gathered extends Pick<RecentActivity, 'activity' | 'age'> {
  readonly hosts: Set<RecordNode>;
  readonly coHosts: Set<RecordNode>;
  readonly organizers: Set<RecordNode>;
  readonly attendees: Set<RecordNode>;
}
