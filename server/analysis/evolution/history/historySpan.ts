import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { firstDay, lastDay } from '../../../entities/partialDate.ts';
import { ProblemError } from '../../../entities/problem.ts';
import { dayNumber, type DaySpan } from '../../../graph/daySpan.ts';

/** A hundred years: a slip of the pen in one date must not stretch the span to the Middle Ages. */
const longestSpan = 36_525;

/**
 * The span of days that a history is about: `from` to `to` or `asOf`; where they are not given, from the first to the last
 * date on record (or `today`, where that is later), a hundred years at most. A last date that is a hundred years or more after
 * the first is a slip of the pen too: the span ends `today`. Without any date it is one day, `today`.
 * @throws ProblemError `tooLarge` when somebody asks for more than a hundred years
 */
export function historySpan(
  { asOf, from, to }: NetworkSelection,
  dated: readonly DaySpan[],
  today: string,
): DaySpan {
  const known = dated.flatMap((span) => [span.first, span.last].filter(Number.isFinite));
  const least = (limit: number): number => known.reduce((a, b) => Math.min(a, b), limit);
  const now = dayNumber(today);
  const begun = from ? dayNumber(firstDay(from)) : null;
  const end = to ?? asOf;
  const last = end ? dayNumber(lastDay(end)) : latest();
  if (begun === null) return { first: Math.max(least(last), last - longestSpan + 1), last };
  if (last - begun >= longestSpan)
    throw new ProblemError({ code: 'tooLarge', field: 'from', parameters: { max: longestSpan } });
  return { first: begun, last: Math.max(begun, last) };

  function latest(): number {
    const reach = known.reduce((a, b) => Math.max(a, b), now);
    return reach - (begun ?? least(reach)) < longestSpan ? reach : now;
  }
}
