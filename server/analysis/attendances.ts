import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import { daysBetween, firstDay, lastDay } from '../entities/partialDate.ts';
import { textOf, tiesOf } from '../graph/recordTies.ts';
import type { AnswerDates } from './answerDates.ts';

/** Somebody took part in an activity, or held it, once however often it was written down. */
export interface Attendance {
  readonly person: RecordNode;
  readonly activity: RecordNode;
  /** The roles that she had in it; null = none was written down. */
  readonly roles: ReadonlySet<string | null>;
  /** Days from the activity to the last day of the answer. */
  readonly age: number;
  /** The ties that say so. */
  readonly tieIds: readonly string[];
}

/**
 * Who attended what (or, with ORGANIZED, held it), through the last day of an answer: what is planned has not been
 * attended yet. An activity counts by its own date, or by that of the tie; without either, it is left out. In the
 * order of the record. O(ties).
 */
export function attendancesOf(
  record: CommunityRecord,
  dates: AnswerDates,
  kind: 'ATTENDED' | 'ORGANIZED' = 'ATTENDED',
): Attendance[] {
  const found = new Map<string, Attendance & { roles: Set<string | null>; tieIds: string[] }>();
  for (const { id, from, to, subkind, validFrom } of tiesOf(record, [kind], dates.events)) {
    const date = textOf(to, 'date') ?? validFrom;
    if (date === null || firstDay(date) > dates.lastDay) continue;
    if (dates.events.from && lastDay(date) < firstDay(dates.events.from)) continue;
    const key = `${from.id}|${to.id}`;
    const known = found.get(key);
    if (known) {
      known.roles.add(subkind);
      known.tieIds.push(id);
    } else
      found.set(key, {
        person: from,
        activity: to,
        roles: new Set([subkind]),
        age: daysBetween(date, dates.lastDay),
        tieIds: [id],
      });
  }
  return [...found.values()];
}
