import { lastDay } from '../../../entities/partialDate.ts';

/**
 * The day so many months before another, `YYYY-MM-DD`. From the end of a month it is the end of a month; a day that the
 * month does not have becomes its last (three months before 31 May is 28 or 29 February).
 */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 - months;
  const target = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
  const end = lastDay(target);
  const isEnd = lastDay(day.slice(0, 7)) === day;
  return isEnd || date > Number(end.slice(8)) ? end : `${target}-${String(date).padStart(2, '0')}`;
}
