import type { PartialDate } from '../../entities/partialDate.ts';
import { dateOf } from '../dateCell.ts';

/** A time in which something holds, as a GEXF file writes it; null where it is open. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the end itself is no longer part of it (GEXF 1.2: `endopen`). */
  readonly isEndOpen: boolean;
}

type Attributes = Readonly<Record<string, string>>;

const interval = /[[(]([^,;()[\]]+),([^,;()[\]]+)[\])]/g;

/** The times that the attributes of a node, a tie or a spell give; none where they give none. */
export function spellsIn(attributes: Attributes): readonly Spell[] {
  const { start, startopen, end, endopen, timestamp, timestamps, intervals } = attributes;
  const closed = (from: string | undefined, to: string | undefined): Spell => ({
    start: from?.trim() || null,
    end: to?.trim() || null,
    isEndOpen: false,
  });
  if (intervals !== undefined)
    return [...intervals.matchAll(interval)].map(([, from, to]) => closed(from, to));
  if (timestamps !== undefined)
    return timestamps
      .split(/[<>[\](),;\s]+/)
      .filter((time) => time !== '')
      .map((time) => closed(time, time));
  if (timestamp !== undefined) return [closed(timestamp, timestamp)];
  if (start === undefined && startopen === undefined && end === undefined && endopen === undefined) return [];
  const isEndOpen = end === undefined && endopen !== undefined;
  return [{ ...closed(start ?? startopen, end ?? endopen), isEndOpen }];
}

const year = /^(?:1[89]|20|21)\d\d(?:\.0+)?$/;
const infinite = /^[-+]?inf(?:inity)?$/i;

/** Whether a time is a date, or the number of a year, rather than seconds or rounds of an experiment. */
export const isCalendarTime = (time: string): boolean =>
  infinite.test(time) || year.test(time) || (/^\d{4}-/.test(time) && dateOf(time) !== null);

function dayBefore(date: PartialDate): PartialDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

/** First and last day of a spell, both within it; null where it is open. For calendar times only. */
export function datesOf({ start, end, isEndOpen }: Spell): {
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
} {
  const date = (time: string | null): PartialDate | null =>
    time === null || infinite.test(time) ? null : dateOf(time.replace(/^(\d{4})\.0+$/, '$1'));
  const last = date(end);
  return { validFrom: date(start), validTo: last !== null && isEndOpen ? dayBefore(last) : last };
}

/** A spell that is not of the calendar, as a remark. */
export const spellText = ({ start, end }: Spell): string => `[${start ?? ''}, ${end ?? ''}]`;
