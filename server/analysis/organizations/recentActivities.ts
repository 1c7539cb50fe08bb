import { isPersonLabel } from '../../entities/actor.ts';
import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import { firstDay } from '../../entities/partialDate.ts';
import { dayNumber } from '../../graph/daySpan.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { textOf } from '../../graph/recordTies.ts';
import type { AnswerDates } from '../answerDates.ts';

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

/** The days that count for who did what. */
export interface ActivityDates {
  readonly record: CommunityRecord;
  readonly dates: Pick<AnswerDates, 'lastDay'>;
}

/**
 * What took place in a number of days up to the last day of an answer, in order of id. An activity without a date is
 * left out. O(nodes + ties) once for a record, then O(activities).
 */
export function recentActivities({ record, dates }: ActivityDates, days: number): RecentActivity[] {
  return recentOf(datedActivities(record), dates, days);
}

/**
 * Those of them that a person held, shared in holding, or attended, in order of id.
 * O(nodes + ties) once for a record, then O(her activities).
 */
export function recentActivitiesOfPerson(
  { record, dates }: ActivityDates,
  personId: string,
  days: number,
): RecentActivity[] {
  return recentOf(activitiesByPerson(record).get(personId) ?? [], dates, days);
}

function recentOf(
  activities: readonly DatedActivity[],
  { lastDay }: ActivityDates['dates'],
  days: number,
): RecentActivity[] {
  const last = dayNumber(lastDay);
  const recent: RecentActivity[] = [];
  for (const { day, activity, holders, starters, organizers, attendees } of activities) {
    const age = last - day;
    // Written out, not spread: there may be thousands, for each of many days.
    if (age >= 0 && age < days) recent.push({ activity, age, holders, starters, organizers, attendees });
  }
  return recent;
}

const activitiesByPerson = onceFor(
  (record: CommunityRecord): ReadonlyMap<string, readonly DatedActivity[]> => {
    const found = new Map<string, DatedActivity[]>();
    const add = ({ id, label }: RecordNode, activity: DatedActivity): void => {
      if (!isPersonLabel(label)) return;
      const known = found.get(id);
      if (known) known.push(activity);
      else found.set(id, [activity]);
    };
    for (const activity of datedActivities(record)) {
      for (const each of activity.holders) add(each, activity);
      for (const each of activity.attendees) if (!activity.holders.has(each)) add(each, activity);
    }
    return found;
  },
);

type DatedActivity = Omit<RecentActivity, 'age'> & { readonly day: number };

/** All activities with a date, in order of id. They are the same on every day, so that each record is read once. */
const datedActivities = onceFor((record: CommunityRecord): readonly DatedActivity[] => {
  const { nodes, ties } = record;
  const found: (Gathered | undefined)[] = nodes.map((activity) => {
    const date = activity.label === 'Activity' ? textOf(activity, 'date') : null;
    return date === null
      ? undefined
      : {
          ...{ activity, day: dayNumber(firstDay(date)) },
          ...{ hosts: new Set(), coHosts: new Set(), organizers: new Set(), attendees: new Set() },
        };
  });
  const [organized, attended] = (['ORGANIZED', 'ATTENDED'] as const).map((kind) =>
    ties.kind.words.indexOf(kind),
  );
  // Lists of who attended are the most of a record: they are read off the columns, without an object for each tie.
  for (let row = 0; row < ties.ids.length; row++) {
    const kind = ties.kind.codes[row];
    if (kind !== organized && kind !== attended) continue;
    const known = found[ties.to[row]!];
    if (!known) continue;
    const from = nodes[ties.from[row]!]!;
    const role = ties.subkind.words[ties.subkind.codes[row]!];
    if (kind === organized) known[role === 'coHost' ? 'coHosts' : 'hosts'].add(from);
    else known.attendees.add(from);
    if (kind === attended && role === 'organizer') known.organizers.add(from);
  }
  return found.flatMap((each): DatedActivity[] => {
    if (!each) return [];
    const { activity, day, hosts, coHosts, organizers, attendees } = each;
    return [
      {
        ...{ activity, day, organizers, attendees },
        holders: new Set([...hosts, ...coHosts, ...organizers]),
        starters: [hosts, organizers, coHosts].find(({ size }) => size > 0) ?? new Set(),
      },
    ];
  });
});

interface Gathered extends Pick<DatedActivity, 'activity' | 'day'> {
  readonly hosts: Set<RecordNode>;
  readonly coHosts: Set<RecordNode>;
  readonly organizers: Set<RecordNode>;
  readonly attendees: Set<RecordNode>;
}
