const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * The last date on which something held that is no longer so since a date: the day before a day, the month before a
 * month, the year before a year.
 */
export function lastHeldBefore(since: string): string {
  const [year = 0, month, day] = since.split('-').map(Number);
  if (month === undefined) return String(year - 1).padStart(4, '0');
  if (day === undefined)
    return month === 1
      ? `${String(year - 1).padStart(4, '0')}-12`
      : `${since.slice(0, 4)}-${twoDigits(month - 1)}`;
  return new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10);
}
