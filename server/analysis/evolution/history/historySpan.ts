import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { firstDay, lastDay } from '../../../entities/partialDate.ts';
import { ProblemError } from '../../../entities/problem.ts';
import { dayNumber, type DaySpan } from '../../../graph/daySpan.ts';

/** A hundred years: a slip of the pen in one date must not stretch the span to the Middle Ages. */
const longestSpan = 36_525;

/**
 * The span of days that a history is about: `from` to `to` or `asOf`; where they are not given, from the first to the last
 * date on record, a hundred years at most. Without any date it is one day, `today`.
 * @throws ProblemError `tooLarge` when somebody asks for more than a hundred years
 */
export function historySpan(
  { asOf, from, to }: NetworkSelection,
  dated: readonly DaySpan[],
  today: string,
): DaySpan {
  const known = dated.flatMap((span) => [span.first, span.last].filter(Number.isFinite));
  const end = to ?? asOf;
  const last = end ? dayNumber(lastDay(end)) : known.reduce((a, b) => Math.max(a, b), dayNumber(today));
  if (!from) {
    const first = known.reduce((a, b) => Math.min(a, b), last);
    return { first: Math.max(first, last - longestSpan + 1), last };
  }
  const first = dayNumber(firstDay(from));
  if (last - first >= longestSpan)
    throw new ProblemError({ code: 'tooLarge', field: 'from', parameters: { max: longestSpan } });
  return { first, last: Math.max(first, last) };
}
