import type { Moment } from '../../../api/generated.ts';

const waveMark = 'wave.';

/** A moment as it stands in an address: a date, or `wave.` and the id of a survey round. */
export const writeMoment = ({ date, waveId }: Moment): string =>
  waveId ? `${waveMark}${waveId}` : (date ?? '');

/** Null for what is no moment, such as a damaged address. */
export function readMoment(text: unknown): Moment | null {
  if (typeof text !== 'string') return null;
  if (text.startsWith(waveMark))
    return text.length > waveMark.length ? { waveId: text.slice(waveMark.length) } : null;
  return /^\d{4}(-\d{2}){0,2}$/.test(text) ? { date: text } : null;
}
