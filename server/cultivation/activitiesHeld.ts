import type { CommunityRecord } from '../entities/communityRecord.ts';
import { firstDay } from '../entities/partialDate.ts';
import { recentActivities, type RecentActivity } from '../analysis/organizations/recentActivities.ts';
import { onceFor } from '../graph/onceFor.ts';
import { textOf } from '../graph/recordTies.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/** Of so many days of a record what took place is kept, for who asks again: the board after a case, a case after the board. */
const daysKept = 12;

/** Everything that took place until the day, the earliest first. O(nodes + ties) once for a record, then O(n log n) once for a day. */
export const activitiesUntil = ({ record, day }: CultivationBasis): readonly RecentActivity[] =>
  untilDay(record, day);

const untilDay = onceFor(
  (record: CommunityRecord, lastDay: string): readonly RecentActivity[] =>
    recentActivities({ record, dates: { lastDay } }, Infinity).sort((a, b) => b.age - a.age),
  daysKept,
);

/**
 * What each organization held, or shared in holding, until the day: id of the organization → activities, the earliest first.
 * An organization that held nothing is not in it. O(activities), once for a day.
 */
export const activitiesByOrganization = ({
  record,
  day,
}: CultivationBasis): ReadonlyMap<string, readonly RecentActivity[]> => byOrganization(record, day);

const byOrganization = onceFor((record: CommunityRecord, lastDay: string) => {
  const held = new Map<string, RecentActivity[]>();
  for (const each of untilDay(record, lastDay)) {
    for (const { id, label } of each.holders) {
      if (label !== 'Organization') continue;
      const known = held.get(id);
      if (known) known.push(each);
      else held.set(id, [each]);
    }
  }
  return held;
}, daysKept);

/** The day of an activity, as far as it is known: that of the first day it may have been. */
export const dayOf = ({ activity }: Pick<RecentActivity, 'activity'>): string =>
  firstDay(textOf(activity, 'date') ?? '');

/** Those of the last so many days. */
export const ofLastDays = (activities: readonly RecentActivity[], days: number): readonly RecentActivity[] =>
  activities.filter(({ age }) => age < days);
