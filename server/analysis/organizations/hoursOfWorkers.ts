import { daysBetween, firstDay, lastDay } from '../../entities/partialDate.ts';
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
  for (const tie of ties) {
    const share = shareWithin(tie, dates.lastDay, days);
    if (share > 0) hours.set(tie.to.id, (hours.get(tie.to.id) ?? 0) + share * tie.weight!);
  }
  return hours;
}

/** The share of a tie's days that lies within so many days up to a day. */
function shareWithin({ validFrom, validTo }: RecordTie, lastOfAnswer: string, days: number): number {
  // Days before the last one of the answer, which is 0.
  const end = validTo === null ? 0 : daysBetween(lastDay(validTo), lastOfAnswer);
  const start = validFrom === null ? end : daysBetween(firstDay(validFrom), lastOfAnswer);
  const within = Math.min(start, days - 1) - Math.max(end, 0) + 1;
  return within <= 0 ? 0 : within / (start - end + 1);
}
