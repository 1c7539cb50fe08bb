import { earliestYear, isPartialDate, isTooEarly } from './partialDate.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a date that is to be written down, whatever day it may be. */
export function checkWrittenDate(field: string, date: string): Problem[] {
  if (!isPartialDate(date)) return [{ code: 'notADate', field, value: date.slice(0, 80) }];
  return isTooEarly(date)
    ? [{ code: 'tooEarly', field, value: date, parameters: { min: earliestYear } }]
    : [];
}

type Values = Readonly<Record<string, unknown>>;

/** Without what is wrong with a date that a change leaves as it stands: who corrects something else need not know it. */
export const withoutKeptDates = (
  problems: readonly Problem[],
  after: Values,
  before: Values,
): readonly Problem[] =>
  problems.filter(
    ({ code, field = '' }) => code !== 'tooEarly' || (after[field] ?? null) !== (before[field] ?? null),
  );
