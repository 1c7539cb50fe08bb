import { isPartialDate } from '../../network/selectionAddress.ts';

/** Years, months and days as people write them: `2026-3-5`, `2026/03`, `2026.3.5`, `2026年3月5日`. */
const written = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号]?)?月?)?年?$/;
const twoDigits = (digits: string): string => digits.padStart(2, '0');

/** A date that was typed as `2026`, `2026-03` or `2026-03-05`; null when it is none, also where the month has no such day. */
export function readPartialDate(typed: string): string | null {
  const parts = written.exec(typed.replaceAll(/\s/g, ''));
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  const date = [year, ...[month, day].filter((part) => part !== undefined).map(twoDigits)].join('-');
  if (!isPartialDate(date)) return null;
  const isDay = day === undefined || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  return isDay ? date : null;
}
