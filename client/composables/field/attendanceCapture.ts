import type { FieldRequest } from '../../field/records.ts';
import { isSamePerson, type NamedPerson } from '../ask/interviewDraft.ts';

/** A sign-in as it is written down on the device. */
export interface AttendanceCapture {
  /** Of a new activity made here. */
  readonly activityId: string;
  readonly title: string;
  readonly date: string;
  readonly isNew: boolean;
  /** In the order of ticking. */
  readonly attendees: readonly NamedPerson[];
}

export const isTicked = ({ attendees }: AttendanceCapture, person: NamedPerson): boolean =>
  attendees.some((each) => isSamePerson(each, person));

export const withTickTurned = (capture: AttendanceCapture, person: NamedPerson): AttendanceCapture => ({
  ...capture,
  attendees: isTicked(capture, person)
    ? capture.attendees.filter((each) => !isSamePerson(each, person))
    : [...capture.attendees, person],
});

/** Another person in her place; null = she is left out. */
export function withAttendeeReplaced(
  capture: AttendanceCapture,
  person: NamedPerson,
  next: NamedPerson | null,
): AttendanceCapture {
  const isThere = next !== null && isTicked(capture, next);
  const attendees = capture.attendees.flatMap((each) => {
    if (!isSamePerson(each, person)) return [each];
    return next === null || isThere ? [] : [next];
  });
  return { ...capture, attendees };
}

/** The list in one request; of an activity from the server its title is not sent, so that one removed there is not made again. */
export function requestsOfAttendance(
  id: string,
  communityId: string,
  { activityId, title, date, isNew, attendees }: AttendanceCapture,
): readonly FieldRequest[] {
  const input = {
    ...{ id, communityId, activityId },
    ...(isNew ? { title, date } : { title: null, date: null }),
    attendees: attendees.map(({ id: personId, name, placeId }) =>
      personId === null
        ? { personId: null, newName: name, placeId }
        : { personId, newName: null, placeId: null },
    ),
  };
  return [{ name: 'attendance', variables: { input } }];
}
