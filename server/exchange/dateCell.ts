import type { PartialDate } from '../entities/partialDate.ts';
import { isPartialDate } from '../entities/partialDate.ts';
import { codeOf, type RawCell } from './cells.ts';

const pad = (digits: string): string => digits.padStart(2, '0');
const written =
  /^(\d{4})(?:\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月)?|\s*年)?(?:[ T]+\d{1,2}:\d{2}.*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** Spreadsheets count days from 30 December 1899; five digits are the years 1927 to 2173. */
const serial = /^\d{5}(?:\.\d+)?$/;
const serialStart = Date.UTC(1899, 11, 30);

/**
 * The date in a cell: 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日, 2026年3月, 2026, 20260305, a date
 * of a spreadsheet or its day number; a time of day is left away. Null when it is no date.
 */
export function dateOf(cell: RawCell | undefined): PartialDate | null {
  const text = codeOf(cell);
  if (serial.test(text))
    return new Date(serialStart + Math.floor(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  const match = compact.exec(text) ?? written.exec(text);
  if (!match) return null;
  const [, year = '', month, day] = match;
  const date = [year, month, day]
    .filter((part) => part !== undefined)
    .map(pad)
    .join('-');
  return isPartialDate(date) ? date : null;
}
