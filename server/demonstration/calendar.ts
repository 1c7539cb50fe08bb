import { lastDay } from '../entities/partialDate.ts';

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

export function addDays(date: string, days: number): string {
  return iso(Date.parse(date) + days * 86_400_000);
}

/** The same day of another month, or that month's last day where it is shorter. Negative: earlier. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = iso(Date.UTC(year, month - 1 + months, 1));
  const last = lastDay(first.slice(0, 7));
  const wanted = `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}

/** The first day of the week `weekday` (0 = Sunday) on or after a date. */
export function nextWeekday(date: string, weekday: number): string {
  return addDays(date, (weekday - new Date(Date.parse(date)).getUTCDay() + 7) % 7);
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));
