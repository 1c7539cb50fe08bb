import { newId } from '../../api/newId.ts';
import type { NamedPerson } from '../ask/interviewDraft.ts';
import { withAttendeeReplaced, type AttendanceCapture } from './attendanceCapture.ts';
import type { Capture, InterviewRecord } from './captures.ts';
import { withPersonReplaced, type InterviewCapture } from './interviewCapture.ts';
import type { FieldPerson } from './fieldRoster.ts';

/** The record with another person in the place of one whom the server does not find; null = without her. */
export function withPersonMended(record: Capture, person: NamedPerson, next: NamedPerson | null): Capture {
  if (record.kind === 'attendance')
    return { ...record, draft: withAttendeeReplaced(record.draft, person, next) };
  return { ...record, draft: withPersonReplaced(record.draft, person, next) };
}

/** The interview as one of somebody else; she does not name herself. */
export function withRespondentMended(record: InterviewRecord, next: FieldPerson): InterviewRecord {
  const draft: InterviewCapture = withPersonReplaced(record.draft, next, null);
  return { ...record, draft: { ...draft, respondent: { ...next, homeTieId: null } } };
}

export const withRoundMended = (
  record: InterviewRecord,
  round: Pick<InterviewCapture, 'waveId' | 'newWave'>,
): InterviewRecord => ({ ...record, draft: { ...record.draft, ...round } });

/** Another activity, or (null) a new one with the title and date of the one that is gone. */
export function withActivityMended(
  record: Capture & { readonly kind: 'attendance' },
  activity: Pick<AttendanceCapture, 'activityId' | 'title' | 'date'> | null,
): Capture {
  const next = activity ? { ...activity, isNew: false } : { activityId: newId(), isNew: true };
  return { ...record, draft: { ...record.draft, ...next } };
}
