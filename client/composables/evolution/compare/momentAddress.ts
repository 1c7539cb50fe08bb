import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { Moment } from '../../../api/generated.ts';
import { isPartialDate } from '../../../network/selectionAddress.ts';

/** The two moments that a page compares. */
export interface Moments {
  readonly before: Moment;
  readonly after: Moment;
}

const wavePrefix = 'wave.';

/** A moment of an address (`2026-03`, `wave.<id>`); null where there is none that can be read. */
export function readMoment(text: unknown): Moment | null {
  if (typeof text !== 'string') return null;
  if (text.startsWith(wavePrefix) && text.length > wavePrefix.length)
    return { waveId: text.slice(wavePrefix.length) };
  return isPartialDate(text) ? { date: text } : null;
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
