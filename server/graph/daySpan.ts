import { firstDay, lastDay, type PartialDate } from '../entities/partialDate.ts';

/** A span of days, both ends included, as days since 1970-01-01; −∞ and ∞ where it is open. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const millisecondsOfDay = 86_400_000;

/** The number of a day `YYYY-MM-DD`: days since 1970-01-01, negative before. */
export const dayNumber = (day: string): number => Math.round(Date.parse(day) / millisecondsOfDay);

/** The day `YYYY-MM-DD` of a number of `dayNumber`. */
export const dayOfNumber = (day: number): string =>
  new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

/** The day, `YYYY-MM-DD`, that lies so many days after another. */
export const dayAfter = (day: string, days = 1): string => dayOfNumber(dayNumber(day) + days);

/** The days on which something held: a date of which the day is unknown counts whole, as in `holdsIn`. */
export const daySpan = (validFrom: PartialDate | null, validTo: PartialDate | null): DaySpan => ({
  first: validFrom ? dayNumber(firstDay(validFrom)) : -Infinity,
  last: validTo ? dayNumber(lastDay(validTo)) : Infinity,
});

/** The days that two spans share; null = none. */
export function sharedDays(one: DaySpan, other: DaySpan): DaySpan | null {
  const first = Math.max(one.first, other.first);
  const last = Math.min(one.last, other.last);
  return first <= last ? { first, last } : null;
}

/** Spans in order of time, those that overlap or follow one another day by day as one. O(n log n). */
export function joinedSpans(spans: readonly DaySpan[]): DaySpan[] {
  const joined: DaySpan[] = [];
  for (const span of spans.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))) {
    const latest = joined.at(-1);
    if (latest && span.first <= latest.last + 1)
      joined[joined.length - 1] = { first: latest.first, last: Math.max(latest.last, span.last) };
    else if (span.first <= span.last) joined.push(span);
  }
  return joined;
}
