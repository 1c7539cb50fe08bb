import { daysBetween } from '../../entities/partialDate.ts';

/** How often something comes again, in the words of iCalendar (RFC 5545), as HSDS schedules take them. */
export interface Recurrence {
  readonly dtstart: string;
  readonly freq: 'WEEKLY' | 'MONTHLY';
  readonly interval: number;
  readonly byday: string | null;
  readonly bymonthday: string | null;
}

/** Fewer say nothing of a rhythm. */
export const fewestOccurrences = 3;
/** What was before is another rhythm, perhaps. */
const mostOccurrences = 6;
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

/** The latest occurrences, from which a rhythm is read. Dates are whole days, without repetition, in order. */
export const latest = (dates: readonly string[]): readonly string[] => dates.slice(-mostOccurrences);

/**
 * The rhythm that the latest dates keep exactly, where one that fell out is forgiven: every so many weeks on a weekday, or
 * every so many months on a day of the month or on its first (second …) such weekday. Null when they keep none, or are
 * fewer than three. O(dates).
 */
export function recurrenceOf(dates: readonly string[]): Recurrence | null {
  const days = latest(dates);
  const [first] = days;
  if (first === undefined || days.length < fewestOccurrences) return null;
  const step = commonStep(days.slice(1).map((day, i) => daysBetween(days[i]!, day)));
  const weekly: Recurrence | null =
    step !== null && step % 7 === 0
      ? { dtstart: first, freq: 'WEEKLY', interval: step / 7, byday: weekdayOf(first), bymonthday: null }
      : null;
  // Four weeks and more may be a month as well, and more likely are.
  return weekly && weekly.interval < 4 ? weekly : (monthlyRecurrence(days) ?? weekly);
}

function monthlyRecurrence(days: readonly string[]): Recurrence | null {
  const interval = commonStep(days.slice(1).map((day, i) => monthOf(day) - monthOf(days[i]!)));
  if (interval === null) return null;
  const monthly = { dtstart: days[0]!, freq: 'MONTHLY', interval } as const;
  const [dayOfMonth, ...otherDays] = distinct(days.map((day) => String(Number(day.slice(8)))));
  if (otherDays.length === 0) return { ...monthly, byday: null, bymonthday: dayOfMonth! };
  const [nth, ...otherNths] = distinct(
    days.map((day) => `${Math.ceil(Number(day.slice(8)) / 7)}${weekdayOf(day)}`),
  );
  return otherNths.length === 0 ? { ...monthly, byday: nth!, bymonthday: null } : null;
}

/** The shortest step when all others are multiples of it. */
function commonStep(steps: readonly number[]): number | null {
  const shortest = Math.min(...steps);
  return shortest > 0 && steps.every((step) => step % shortest === 0) ? shortest : null;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)];
const weekdayOf = (day: string): string => weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]!;
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
