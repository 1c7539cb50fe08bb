import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  dayNumber,
  dayOfNumber,
  daySpan,
  joinedSpans,
  sharedDays,
} from '../../../server/graph/daySpan.ts';

describe('spans of days', () => {
  it('number days from 1970-01-01, and back (by hand: 2000-03-01 is day 11017)', () => {
    expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-03-01')]).toEqual([
      0, -1, 11_017,
    ]);
    for (const day of ['1900-02-28', '2024-02-29', '2026-11-29'])
      expect(dayOfNumber(dayNumber(day))).toBe(day);
  });

  it('begin and end so many days after another, over ends of months and years', () => {
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2026-01-01', 30)).toBe('2026-01-31');
    expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('take a date without a day whole, and none as open', () => {
    expect(daySpan('2024-02', '2024')).toEqual({
      first: dayNumber('2024-02-01'),
      last: dayNumber('2024-12-31'),
    });
    expect(daySpan(null, null)).toEqual({ first: -Infinity, last: Infinity });
  });

  it('share the days that are in both', () => {
    expect(sharedDays({ first: 1, last: 5 }, { first: 5, last: 9 })).toEqual({ first: 5, last: 5 });
    expect(sharedDays({ first: 1, last: 4 }, { first: 5, last: 9 })).toBeNull();
    expect(sharedDays({ first: -Infinity, last: 4 }, { first: -Infinity, last: Infinity })).toEqual({
      first: -Infinity,
      last: 4,
    });
  });

  it('are one where they overlap or follow one another, in order of time', () => {
    const spans = [
      { first: 8, last: 9 },
      { first: 1, last: 4 },
      { first: 5, last: 6 },
      { first: 2, last: 3 },
      { first: 12, last: 11 },
    ];
    expect(joinedSpans(spans)).toEqual([
      { first: 1, last: 6 },
      { first: 8, last: 9 },
    ]);
  });
});
