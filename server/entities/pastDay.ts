import { isPartialDate } from './partialDate.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a day on which something was done: it is a whole date, and not to come. */
export function checkPastDay(field: string, day: string, today: string): Problem[] {
  const isDay = isPartialDate(day) && day.length === 'YYYY-MM-DD'.length;
  if (!isDay) return [{ code: 'notADate', field }];
  return day > today ? [{ code: 'inTheFuture', field, value: day }] : [];
}
