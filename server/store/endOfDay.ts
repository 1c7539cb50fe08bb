import { lastDay, type PartialDate } from '../entities/partialDate.ts';

const dayMs = 86_400_000;

/** By how much the clocks of a zone are ahead of UTC at a point in time, in ms. */
function offsetOf(zone: Intl.DateTimeFormat, time: number): number {
  const parts = Object.fromEntries(zone.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

/** A zone that is not known here counts as that of the server. */
function clockOf(timezone: string | null): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
    ...{ second: 'numeric', hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn' },
  };
  try {
    return new Intl.DateTimeFormat('en', timezone === null ? options : { ...options, timeZone: timezone });
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/**
 * The moment after the last of a day, month or year in a time zone (null = that of the server), ISO 8601 in UTC. Where
 * clocks are set forward at midnight, the first moment of the next day.
 */
export function endOfDay(day: PartialDate, timezone: string | null): string {
  const midnight = Date.parse(lastDay(day)) + dayMs;
  const zone = clockOf(timezone);
  const guess = midnight - offsetOf(zone, midnight);
  return new Date(midnight - offsetOf(zone, guess)).toISOString();
}
