import { dayAfter, daysBetween, unitStarts, type TimeUnit } from './calendar.ts';
import type { Spells } from './spells.ts';
import type { TimeSpan } from './windowMoves.ts';

/** What happened to ties in a month (or quarter, or year) of a history. */
export interface ChangeBin {
  /** Its first day that is within the history, as a date and as a number. */
  readonly date: string;
  readonly first: number;
  /** Its last day within the history. */
  readonly last: number;
  /** Ties that began in it, and that ended: their last day was the day before one of its days. */
  readonly formed: number;
  readonly ended: number;
  /** Ties that held on its last day. */
  readonly holding: number;
}

const mostBins = 120;

const lastDayOf = ({ firstDay, days }: TimeSpan): string => dayAfter(firstDay, days - 1);

/** Bars by month, as long as they are not too many to be told apart. */
export function binUnit(span: TimeSpan): Exclude<TimeUnit, 'day'> {
  const fits = (unit: TimeUnit): boolean =>
    unitStarts(span.firstDay, lastDayOf(span), unit).length <= mostBins;
  return (['month', 'quarter'] as const).find(fits) ?? 'year';
}

/**
 * Formed and ended ties by month of a history (by quarter or year where it is long). What began before its first day, or ends
 * after its last, is in no bar. O(spells + days).
 */
export function changeBins(spells: Spells, span: TimeSpan, unit = binUnit(span)): readonly ChangeBin[] {
  const { firstDay, days } = span;
  const dates = unitStarts(firstDay, lastDayOf(span), unit);
  const starts = dates.map((date) => daysBetween(firstDay, date));
  const binOf = new Uint32Array(days);
  starts.forEach((start, bin) => binOf.fill(bin, start));
  const [formed, ended] = [new Uint32Array(starts.length), new Uint32Array(starts.length)];
  let holding = 0;
  spells.from.forEach((from, i) => {
    if (from < 0) holding++;
    else formed[binOf[from] ?? 0]! += 1;
    const end = (spells.to[i] ?? 0) + 1;
    if (end < days) ended[binOf[end] ?? 0]! += 1;
  });
  return dates.map((date, bin) => {
    const [began, stopped] = [formed[bin] ?? 0, ended[bin] ?? 0];
    holding += began - stopped;
    return {
      ...{ date, first: starts[bin] ?? 0, last: (starts[bin + 1] ?? days) - 1 },
      ...{ formed: began, ended: stopped, holding },
    };
  });
}
