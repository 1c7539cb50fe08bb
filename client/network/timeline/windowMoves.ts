import { dayAfter, daysBetween, shiftDay, unitStart, type TimeUnit } from './calendar.ts';
import type { DayWindow } from './spells.ts';

/** The span of a timeline: its first day as a date, and how many days it has. */
export interface TimeSpan {
  readonly firstDay: string;
  readonly days: number;
}

/** Keeps a window within the span: as long as it was where that can be, never empty. */
export function withinSpan({ first, last }: DayWindow, { days }: TimeSpan): DayWindow {
  const length = Math.min(Math.max(last - first, 0), days - 1);
  const start = Math.min(Math.max(first, 0), days - 1 - length);
  return { first: start, last: start + length };
}

/**
 * The window some units later. Whole months stay whole months, though they differ in length; at the end of the span it stays as
 * long as it is.
 */
export function movedWindow(window: DayWindow, span: TimeSpan, unit: TimeUnit, count: number): DayWindow {
  const shifted = (offset: number): number =>
    daysBetween(span.firstDay, shiftDay(dayAfter(span.firstDay, offset), unit, count));
  // By the day behind the last one: 1 March to 31 March becomes 1 April to 30 April.
  const moved = { first: shifted(window.first), last: shifted(window.last + 1) - 1 };
  if (moved.first < 0 || moved.last >= span.days)
    return withinSpan(
      count < 0
        ? { first: 0, last: window.last - window.first }
        : { first: span.days - 1 - (window.last - window.first), last: span.days - 1 },
      span,
    );
  return moved;
}

/** One end of the window at another day, at most on the day of the other end. */
export function resizedWindow(
  window: DayWindow,
  span: TimeSpan,
  end: 'first' | 'last',
  day: number,
): DayWindow {
  const inside = Math.min(Math.max(Math.round(day), 0), span.days - 1);
  return end === 'first'
    ? { first: Math.min(inside, window.last), last: window.last }
    : { first: window.first, last: Math.max(inside, window.first) };
}

/** The nearest day on which a unit begins, for days that are dragged; never outside the span. */
export function snapped(day: number, { firstDay, days }: TimeSpan, unit: TimeUnit): number {
  const before = unitStart(dayAfter(firstDay, Math.round(day)), unit);
  const [low, high] = [before, shiftDay(before, unit, 1)].map((date) => daysBetween(firstDay, date));
  const nearest = day - (low ?? 0) <= (high ?? 0) - day ? (low ?? 0) : (high ?? 0);
  return Math.min(Math.max(nearest, 0), days);
}

/** A window on the way from one to another: 0 = the one, 1 = the other. */
export function windowBetween(one: DayWindow, other: DayWindow, share: number): DayWindow {
  const at = (from: number, to: number): number => Math.round(from + (to - from) * share);
  return { first: at(one.first, other.first), last: at(one.last, other.last) };
}

/** As it stands in an address: `2026-03-01..2026-03-31`. */
export const writeWindow = ({ first, last }: DayWindow, { firstDay }: TimeSpan): string =>
  `${dayAfter(firstDay, first)}..${dayAfter(firstDay, last)}`;

const written = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/** The window that an address names, kept within the span; null where it names none. */
export function readWindow(text: string, span: TimeSpan): DayWindow | null {
  const [, from, to] = written.exec(text) ?? [];
  if (!from || !to || Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to)) || to < from)
    return null;
  return withinSpan({ first: daysBetween(span.firstDay, from), last: daysBetween(span.firstDay, to) }, span);
}
