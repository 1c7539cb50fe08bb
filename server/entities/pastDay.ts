import { isWholeDay } from './partialDate.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a day on which something was done: it is a whole date, and not to come. */
export function checkPastDay(field: string, day: string, today: string): Problem[] {
  if (!isWholeDay(day)) return [{ code: 'notADate', field }];
  return day > today ? [{ code: 'inTheFuture', field, value: day }] : [];
}
