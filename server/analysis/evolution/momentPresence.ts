import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import { firstDay, lastDay } from '../../entities/partialDate.ts';
import type { Moment } from '../../entities/moment.ts';
import { daySpan, sharedDays } from '../../graph/daySpan.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import { actorStays } from './history/actorStays.ts';
import { daysOfWave, waveOf } from './moments.ts';

/** Whether what is recorded of a person at a moment tells how she stood: she was not there, or did not answer. */
export type Presence = 'seen' | 'notThere' | 'notAnswered';

/** The days of a moment: of a survey round those on which it was held, of one without dates none. */
export interface MomentDays {
  readonly first: string | null;
  readonly last: string | null;
}

/** @throws ProblemError `notFound` when there is no such survey round */
export function momentDays(record: CommunityRecord, { date, waveId }: Moment, field: string): MomentDays {
  if (date) return { first: firstDay(date), last: lastDay(date) };
  const { from, to } = daysOfWave(waveOf(record, waveId ?? '', field));
  return { first: from && firstDay(from), last: to && lastDay(to) };
}

/**
 * How each person stood to a moment. In a survey round: seen who answered, `notAnswered` who was asked and did not, not
 * there who was not asked; everybody is seen in a round of which nobody wrote down who was asked. On a date: seen who
 * lived in one of the buildings on some day of it, and who has no such date. O(persons + ties).
 */
export function momentPresence(
  record: CommunityRecord,
  persons: readonly RecordNode[],
  { date, waveId }: Moment,
): ReadonlyMap<string, Presence> {
  if (!date) return inRound(record, persons, waveId ?? '');
  const days = daySpan(date, date);
  const stays = actorStays(record, persons);
  return new Map(
    persons.map(({ id }, i) => [id, stays[i]!.some((stay) => sharedDays(stay, days)) ? 'seen' : 'notThere']),
  );
}

function inRound(
  record: CommunityRecord,
  persons: readonly RecordNode[],
  waveId: string,
): ReadonlyMap<string, Presence> {
  const [asked, answered] = [new Set<string>(), new Set<string>()];
  for (const { kind, from, to } of tiesOf(record, ['ASKED', 'ANSWERED'])) {
    if (kind === 'ANSWERED' && to.id === waveId) answered.add(from.id);
    if (kind === 'ASKED' && from.id === waveId) asked.add(to.id);
  }
  const presenceOf = (id: string): Presence =>
    answered.has(id) ? 'seen' : asked.has(id) ? 'notAnswered' : 'notThere';
  const isUnknown = asked.size + answered.size === 0;
  return new Map(persons.map(({ id }) => [id, isUnknown ? 'seen' : presenceOf(id)]));
}
