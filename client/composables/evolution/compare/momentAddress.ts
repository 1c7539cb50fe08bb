import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { Moment } from '../../../api/generated.ts';

/** The two moments that a page compares. */
export interface Moments {
  readonly before: Moment;
  readonly after: Moment;
}

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const wavePrefix = 'wave.';

/** A moment of an address (`2026-03`, `wave.<id>`); null where there is none that can be read. */
export function readMoment(text: unknown): Moment | null {
  if (typeof text !== 'string') return null;
  if (text.startsWith(wavePrefix) && text.length > wavePrefix.length)
    return { waveId: text.slice(wavePrefix.length) };
  return partialDate.test(text) ? { date: text } : null;
}

export const writeMoment = ({ date, waveId }: Moment): string =>
  waveId ? `${wavePrefix}${waveId}` : (date ?? '');

/** The moments of an address (`before`, `after`), and others where it names none. */
export function readMoments({ before, after }: LocationQuery, usual: Moments): Moments {
  return { before: readMoment(before) ?? usual.before, after: readMoment(after) ?? usual.after };
}

/** The address with other moments; the rest of it is kept. */
export const writeMoments = ({ before, after }: Moments, others: LocationQuery): LocationQueryRaw => ({
  ...others,
  before: writeMoment(before),
  after: writeMoment(after),
});

/** A day so many years or months before another, the last of its month where the month is shorter. */
export function monthsBefore(day: string, months: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + month - 1 - months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const last = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(newYear).padStart(4, '0')}-${two(newMonth)}-${two(Math.min(date, last))}`;
}
