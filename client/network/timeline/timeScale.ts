import { daysBetween, unitStarts, dayAfter } from './calendar.ts';
import type { TimeSpan } from './windowMoves.ts';

/** Where the days of a span lie on a line, in pixels. A day is a stretch: it begins at `x(day)` and ends at `x(day + 1)`. */
export interface TimeScale {
  x(day: number): number;
  /** The day, with its fraction, at a place; may lie outside the span. */
  day(x: number): number;
}

export function timeScale({ days }: TimeSpan, left: number, right: number): TimeScale {
  const width = Math.max(1, right - left);
  return {
    x: (day) => left + (day / days) * width,
    day: (x) => ((x - left) / width) * days,
  };
}

export interface TimeLabel {
  readonly x: number;
  readonly date: string;
  readonly isYear: boolean;
}

/** Years, and months where there is room for each quarter's; none nearer to another than `gap` pixels. */
export function timeLabels(span: TimeSpan, scale: TimeScale, gap: number): readonly TimeLabel[] {
  const lastDay = dayAfter(span.firstDay, span.days - 1);
  const labels = unitStarts(span.firstDay, lastDay, 'quarter')
    .filter((date) => date.endsWith('-01'))
    .map((date) => ({
      date,
      x: scale.x(daysBetween(span.firstDay, date)),
      isYear: date.endsWith('-01-01'),
    }));
  const taken: TimeLabel[] = [];
  const take = (label: TimeLabel): void => {
    if (taken.every((other) => Math.abs(other.x - label.x) >= gap)) taken.push(label);
  };
  for (const label of labels) if (label.isYear) take(label);
  for (const label of labels) if (!label.isYear) take(label);
  return taken.toSorted((a, b) => a.x - b.x);
}
