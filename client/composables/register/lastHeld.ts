import { monthAfter } from '../../network/months.ts';
import { dayAfter } from '../../network/timeline/calendar.ts';

/**
 * The last date on which something held that is no longer so since a date: the day before a day, the month before a
 * month, the year before a year.
 */
export function lastHeldBefore(since: string): string {
  const [year, month, day] = since.split('-');
  if (month === undefined) return String(Number(year) - 1).padStart(4, '0');
  return day === undefined ? monthAfter(since, -1) : dayAfter(since, -1);
}
