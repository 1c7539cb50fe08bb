/** By how much a timeline moves at a time. */
export type TimeUnit = 'day' | 'month' | 'quarter' | 'year';
export const timeUnits: readonly TimeUnit[] = ['day', 'month', 'quarter', 'year'];

const millisecondsOfDay = 86_400_000;
const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** Days from one day to another, both `YYYY-MM-DD`; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);

/** The day that lies some days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10);

/** A day some units later (earlier when negative); the last day of a month that has no such day. */
export function shiftDay(day: string, unit: TimeUnit, count: number): string {
  if (unit === 'day') return dayAfter(day, count);
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + monthsOf[unit] * count;
  const [shiftedYear, shiftedMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return written(shiftedYear, shiftedMonth, Math.min(date, daysIn(shiftedYear, shiftedMonth)));
}

/** The first day that a date may mean, of which the month or the day may be unknown. */
export const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day that a date may mean, of which the month or the day may be unknown. */
export function lastDay(date: string): string {
  const [year = 1970, month = 12, day] = date.split('-').map(Number);
  return written(year, month, day ?? daysIn(year, month));
}

/** The first day of the month, quarter or year that a day is in; for days the day itself. */
export function unitStart(day: string, unit: TimeUnit): string {
  if (unit === 'day') return day;
  const [year = 1970, month = 1] = day.split('-').map(Number);
  const months = monthsOf[unit];
  return written(year, month - ((month - 1) % months), 1);
}

/** The first days of all units that begin within a span, in order; the span's first day too. */
export function unitStarts(from: string, to: string, unit: TimeUnit): readonly string[] {
  const starts = [from];
  for (let next = shiftDay(unitStart(from, unit), unit, 1); next <= to; next = shiftDay(next, unit, 1))
    starts.push(next);
  return starts;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const written = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
