import { firstDay, lastDay } from '../../entities/partialDate.ts';
import { dayAfter, dayNumber } from '../../graph/daySpan.ts';
import { tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';

/**
 * Hours that social workers gave to each organization, committee or resident in a number of days up to the last day of
 * an answer: the weights of ACCOMPANIES. Of a tie that reaches beyond these days the hours count by the share of its days
 * that lies within, as if they were spread evenly; one without an end is taken to end on the last day.
 * Undefined: null when no hours are recorded in the community at all. O(ties).
 */
export function hoursOfWorkers({ record, dates }: Basis, days: number): ReadonlyMap<string, number> | null {
  const ties = tiesOf(record, ['ACCOMPANIES']).filter(({ weight }) => weight !== null);
  if (ties.length === 0) return null;
  const hours = new Map<string, number>();
  const first = dayAfter(dates.lastDay, 1 - days);
  for (const tie of ties) {
    const share = shareBetween(tie, first, dates.lastDay, dates.lastDay);
    if (share > 0) hours.set(tie.to.id, (hours.get(tie.to.id) ?? 0) + share * tie.weight!);
  }
  return hours;
}

/**
 * The share of a tie's days that lies from one day through another, both included; one without an end is taken to end on
 * the last day of the answer, one without a beginning to have lasted that one day. O(1).
 */
export function shareBetween(
  { validFrom, validTo }: Pick<RecordTie, 'validFrom' | 'validTo'>,
  from: string,
  to: string,
  lastOfAnswer: string,
): number {
  const end = dayNumber(validTo === null ? lastOfAnswer : lastDay(validTo));
  const start = validFrom === null ? end : dayNumber(firstDay(validFrom));
  const within = Math.min(end, dayNumber(to)) - Math.max(start, dayNumber(from)) + 1;
  return within <= 0 ? 0 : within / (end - start + 1);
}
