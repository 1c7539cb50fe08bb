import type { RecordNode } from '../entities/communityRecord.ts';
import { startOf } from '../analysis/organizations/activityStarts.ts';
import { recentActivitiesOfPerson, type RecentActivity } from '../analysis/organizations/recentActivities.ts';
import { activitiesByOrganization, activitiesUntil, ofLastDays } from './activitiesHeld.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { sidesOn, subjectKindOf } from './membersOn.ts';

/** For how many days back activities are looked at where an indicator has 90 in its name. */
export const recentDays = 90;

/**
 * What took place until the day, the earliest first: of an organization what it held or shared in holding, of a person what
 * she held or attended, of the community all. Undefined: null where nothing of the kind is recorded in the community: no
 * activity, or for an organization none that an organization held. O(activities) once for a day.
 */
export function activitiesOf(basis: CultivationBasis, subjectId: string): readonly RecentActivity[] | null {
  const all = activitiesUntil(basis);
  if (all.length === 0) return null;
  switch (subjectKindOf(basis, subjectId)) {
    case 'community':
      return all;
    case 'organization': {
      const held = activitiesByOrganization(basis);
      return held.size === 0 ? null : (held.get(subjectId) ?? []);
    }
    case 'person':
      return basis.once(`activitiesOf ${subjectId}`, () =>
        recentActivitiesOfPerson(
          { record: basis.record, dates: { lastDay: basis.day } },
          subjectId,
          Infinity,
        ).sort((a, b) => b.age - a.age),
      );
    default:
      return null;
  }
}

/** Those of the last 90 days. */
export function recentActivitiesOf(
  basis: CultivationBasis,
  subjectId: string,
): readonly RecentActivity[] | null {
  const all = activitiesOf(basis, subjectId);
  return all && ofLastDays(all, recentDays);
}

/** The activities that a person held, shared in holding, or attended as organizer. */
export const organizedBy = (
  activities: readonly RecentActivity[],
  personId: string,
): readonly RecentActivity[] =>
  activities.filter(({ holders }) => [...holders].some(({ id }) => id === personId));

/** The residents who took part in some activities, however often. O(attendances). */
export function participantsOf(activities: readonly RecentActivity[]): ReadonlySet<string> {
  const persons = new Set<string>();
  for (const { attendees } of activities)
    for (const each of attendees) if (isCounted(each)) persons.add(each.id);
  return persons;
}

const isCounted = ({ label, isMentioned }: RecordNode): boolean => label === 'Resident' && !isMentioned;

/** Whether it is known of any of them who took part. */
export const isAttendanceKnown = (activities: readonly RecentActivity[]): boolean =>
  activities.some(({ attendees }) => attendees.size > 0);

/** Of the activities of 90 days of which it is known who began them: how many residents alone began, and how many they are. */
export function startsOf(
  basis: CultivationBasis,
  subjectId: string,
): { readonly residents: number; readonly known: number; readonly all: number } | null {
  const recent = recentActivitiesOf(basis, subjectId);
  if (!recent) return null;
  const sides = sidesOn(basis, 'workersAndCommittee');
  const starts = recent.map((each) => startOf(each, sides)).filter((each) => each !== null);
  const residents = starts.filter((each) => each === 'residents').length;
  return { residents, known: starts.length, all: recent.length };
}
