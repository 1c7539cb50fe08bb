/**
 * An ISO date of which the day, or the month and the day, may be unknown: `2026`, `2026-03`, `2026-03-05`.
 * It means the whole span that it names.
 */
export type PartialDate = string;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (value: number): string => String(value).padStart(2, '0');

export function isPartialDate(text: string): boolean {
  const match = pattern.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (Number(year) < 1) return false;
  if (month === undefined) return true;
  if (Number(month) < 1 || Number(month) > 12) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)));
}

/** Nothing that is written down is older: an earlier year is a slip of the keys (0202 for 2020). What stands so is read. */
export const earliestYear = 1800;

/** Whether a date that is to be written down lies before that year. */
export const isTooEarly = (date: PartialDate): boolean => Number(date.slice(0, 4)) < earliestYear;

/** Whether it is a date that names one day, `YYYY-MM-DD`. */
export const isWholeDay = (text: string): boolean =>
  text.length === 'YYYY-MM-DD'.length && isPartialDate(text);

/** First day of the span, `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day of the span, `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? pad(daysIn(Number(year), Number(month)))}`;
}

/** Days from the first day of `from` to the first day of `to`; negative when `to` is earlier. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / 86_400_000);
}

/** Whether something that held from `validFrom` through `validTo` (null = open) held on some day of the span. */
export function holdsIn(
  validFrom: PartialDate | null | undefined,
  validTo: PartialDate | null | undefined,
  from: PartialDate | null,
  to: PartialDate | null,
): boolean {
  if (validFrom && to && firstDay(validFrom) > lastDay(to)) return false;
  return !(validTo && from && lastDay(validTo) < firstDay(from));
}
