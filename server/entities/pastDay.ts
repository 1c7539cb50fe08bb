import { isWholeDay } from './partialDate.ts';
import type { Problem } from './problem.ts';
import { checkWrittenDate } from './writtenDate.ts';

/** What is wrong with a day on which something was done: it is a whole date, not of another age, and not to come. */
export function checkPastDay(field: string, day: string, today: string): Problem[] {
  if (!isWholeDay(day)) return [{ code: 'notADate', field }];
  return day > today ? [{ code: 'inTheFuture', field, value: day }] : checkWrittenDate(field, day);
}
