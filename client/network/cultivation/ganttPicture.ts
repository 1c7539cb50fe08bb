import {
  dayAfter,
  daysBetween,
  firstDay,
  lastDay,
  shiftDay,
  unitStart,
  unitStarts,
} from '../timeline/calendar.ts';
import { textWidth } from '../textWidth.ts';

/** A case as its schedule needs it; dates may be months or years. */
export interface ScheduledCase {
  readonly id: string;
  readonly name: string;
  readonly startedOn: string;
  readonly endedOn: string | null;
  /** The last day planned for the present stage where that is over. */
  readonly lateSince: string | null;
  readonly stages: readonly {
    readonly code: string;
    /** Both days included. */
    readonly plannedFrom: string;
    readonly plannedTo: string;
    /** `to`: the day on which it was left; null = not yet. */
    readonly visits: readonly { readonly from: string; readonly to: string | null }[];
  }[];
}

export interface GanttBar {
  readonly stage: string;
  /** From 1, in the order of the model. */
  readonly number: number;
  readonly x: number;
  readonly width: number;
}

export interface GanttRow {
  readonly id: string;
  /** Top of the row. */
  readonly y: number;
  readonly nameX: number;
  readonly planned: readonly GanttBar[];
  readonly real: readonly (GanttBar & { readonly isOpen: boolean })[];
  /** From the day after the last planned one until today; null = it is not late. */
  readonly late: { readonly x: number; readonly width: number; readonly days: number } | null;
}

export interface GanttPicture {
  readonly width: number;
  readonly height: number;
  /** First days of months that have a line, and those that have room for their name. */
  readonly months: readonly { readonly on: string; readonly x: number; readonly isNamed: boolean }[];
  readonly todayX: number;
  readonly rows: readonly GanttRow[];
}

/** Where things lie in a row, from its top. */
export const ganttRow = { name: 15, real: 24, realHeight: 18, planned: 46, plannedHeight: 8, height: 66 };
export const ganttTop = 48;
const edge = 10;
const narrowestMonth = 34;
const monthNameRoom = 62;
const daysOfMonth = 30.4;
const nameSize = 14;

/**
 * Planned and real times of cases on one axis of days, at least `width` wide and wider where months would be narrower than
 * they can be told apart. The axis holds whole months, with today in it. A stage that is not left yet lasts until today.
 * O(cases × stages).
 */
export function ganttPicture(cases: readonly ScheduledCase[], today: string, width: number): GanttPicture {
  const days = cases.flatMap(({ startedOn, endedOn, stages }) => [
    firstDay(startedOn),
    ...(endedOn ? [lastDay(endedOn)] : []),
    ...stages.flatMap(({ plannedFrom, plannedTo }) => [firstDay(plannedFrom), lastDay(plannedTo)]),
  ]);
  const earliest = [today, ...days].reduce((a, b) => (a < b ? a : b));
  const latest = [today, ...days].reduce((a, b) => (a > b ? a : b));
  const from = unitStart(earliest, 'month');
  const until = shiftDay(unitStart(latest, 'month'), 'month', 1);
  const count = daysBetween(from, until);
  const perDay = Math.max((width - 2 * edge) / count, narrowestMonth / daysOfMonth);
  const x = (day: string): number => edge + daysBetween(from, day) * perDay;
  const whole = Math.round(2 * edge + count * perDay);

  const starts = unitStarts(from, until, 'month');
  const every = [1, 2, 3, 6, 12].find((n) => n * daysOfMonth * perDay >= monthNameRoom) ?? 12;
  const months = starts.map((on) => ({
    on,
    x: x(on),
    isNamed: (Number(on.slice(5, 7)) - 1) % every === 0 && x(on) + monthNameRoom <= whole,
  }));

  const rows = cases.map((each, i): GanttRow => {
    const bar = (stage: string, place: number, begin: string, end: string): GanttBar => ({
      stage,
      number: place + 1,
      x: x(begin),
      // A day has a width too, and what lasted no day is still seen.
      width: Math.max(2, x(end) - x(begin)),
    });
    const planned = each.stages.map(({ code, plannedFrom, plannedTo }, place) =>
      bar(code, place, firstDay(plannedFrom), dayAfter(lastDay(plannedTo), 1)),
    );
    const real = each.stages.flatMap(({ code, visits }, place) =>
      visits.map(({ from: begin, to }) => ({
        ...bar(code, place, firstDay(begin), to === null ? dayAfter(today, 1) : lastDay(to)),
        isOpen: to === null,
      })),
    );
    const due = each.lateSince === null ? null : dayAfter(lastDay(each.lateSince), 1);
    const late =
      due !== null && due <= today
        ? { x: x(due), width: x(dayAfter(today, 1)) - x(due), days: daysBetween(due, today) + 1 }
        : null;
    const begin = Math.min(x(firstDay(each.startedOn)), ...planned.map((one) => one.x));
    const nameX = Math.max(edge, Math.min(begin, whole - edge - textWidth(each.name, nameSize)));
    return { id: each.id, y: ganttTop + i * ganttRow.height, nameX, planned, real, late };
  });

  return {
    width: whole,
    height: ganttTop + cases.length * ganttRow.height + 4,
    months,
    todayX: x(today),
    rows,
  };
}
