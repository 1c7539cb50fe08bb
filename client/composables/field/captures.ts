import { newId } from '../../api/newId.ts';
import type { FieldRecord, RecordProblem } from '../../field/records.ts';
import { requestsOfAttendance, type AttendanceCapture } from './attendanceCapture.ts';
import { personAtAnswer, requestsOfInterview, type InterviewCapture } from './interviewCapture.ts';
import type { NamedPerson } from '../ask/interviewDraft.ts';

export type InterviewRecord = FieldRecord<InterviewCapture> & { readonly kind: 'interview' };
export type AttendanceRecord = FieldRecord<AttendanceCapture> & { readonly kind: 'attendance' };
export type Capture = InterviewRecord | AttendanceRecord;

const begun = (now: number) =>
  ({ id: newId(), state: 'draft', changedAt: now, requests: [], problems: [] }) as const;

export const newInterview = (draft: InterviewCapture, now: number): InterviewRecord => ({
  ...begun(now),
  kind: 'interview',
  draft,
});

export const newAttendance = (draft: AttendanceCapture, now: number): AttendanceRecord => ({
  ...begun(now),
  kind: 'attendance',
  draft,
});

/** Ready to be sent as it is: from now on exactly this is sent under its id. */
export function finished<Record extends Capture>(record: Record, communityId: string, now: number): Record {
  const requests =
    record.kind === 'interview'
      ? requestsOfInterview(record.id, communityId, record.draft)
      : requestsOfAttendance(record.id, communityId, record.draft);
  return { ...record, requests, state: 'waiting', problems: [], changedAt: now };
}

/** To be written on: what the server refused, or has not seen yet. */
export const reopened = <Record extends Capture>(record: Record): Record => ({
  ...record,
  state: 'draft',
  requests: [],
  problems: [],
});

/** The same under a new id: for an interview of which the server keeps another version. */
export const asAnother = <Record extends Capture>(record: Record): Record => ({ ...record, id: newId() });

/** Who or what a record is about, in its own words. */
export const titleOf = (record: Capture): string =>
  record.kind === 'interview' ? record.draft.respondent.name : record.draft.title;

/** What a problem of the server asks to be settled. */
export type Fault =
  | { readonly about: 'respondent' | 'round' | 'activity' | 'keptOtherwise' }
  | { readonly about: 'person'; readonly person: NamedPerson }
  | { readonly about: 'other'; readonly message: string };

/** The faults of a record, each once: a person who was named three times is one. */
export function faultsOf(record: Capture): readonly Fault[] {
  const faults = new Map<string, Fault>();
  for (const problem of record.problems) {
    const fault = faultOf(record, problem);
    faults.set(fault.about === 'person' ? JSON.stringify(fault.person) : JSON.stringify(fault), fault);
  }
  return [...faults.values()];
}

function faultOf(record: Capture, { code, field, message }: RecordProblem): Fault {
  if (code === 'keptOtherwise') return { about: 'keptOtherwise' };
  if (code !== 'notFound' || field === null) return { about: 'other', message };
  if (field === 'respondentId') return { about: 'respondent' };
  if (field === 'waveId') return { about: 'round' };
  if (field === 'activityId') return { about: 'activity' };
  const place = Number(/^(?:answers|attendees)\.(\d+)\./.exec(field)?.[1] ?? NaN);
  const person =
    record.kind === 'interview' ? personAtAnswer(record.draft, place) : record.draft.attendees[place];
  return person ? { about: 'person', person } : { about: 'other', message };
}
