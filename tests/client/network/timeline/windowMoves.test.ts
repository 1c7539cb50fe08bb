import { describe, expect, it } from 'vitest';
import {
  movedWindow,
  readWindow,
  resizedWindow,
  snapped,
  windowBetween,
  withinSpan,
  writeWindow,
} from '../../../../client/network/timeline/windowMoves.ts';

// A span of the year 2026 by hand: 1 March is day 59, 31 March day 89, 1 April day 90, 30 April day 119.
const span = { firstDay: '2026-01-01', days: 365 };
const march = { first: 59, last: 89 };

describe('moving a window', () => {
  it('keeps whole months whole, though they differ in length', () => {
    expect(movedWindow(march, span, 'month', 1)).toEqual({ first: 90, last: 119 });
    expect(movedWindow({ first: 90, last: 119 }, span, 'month', -1)).toEqual(march);
    expect(movedWindow(march, span, 'day', 2)).toEqual({ first: 61, last: 91 });
    expect(movedWindow(march, span, 'quarter', 1)).toEqual({ first: 151, last: 180 });
  });

  it('ends at the ends of the span, as long as it is', () => {
    expect(movedWindow(march, span, 'year', 1)).toEqual({ first: 334, last: 364 });
    expect(movedWindow(march, span, 'year', -1)).toEqual({ first: 0, last: 30 });
    expect(withinSpan({ first: -20, last: 900 }, span)).toEqual({ first: 0, last: 364 });
    expect(withinSpan({ first: 9, last: 3 }, span)).toEqual({ first: 9, last: 9 });
  });

  it('resizes it at either end, never beyond the other', () => {
    expect(resizedWindow(march, span, 'first', 40.4)).toEqual({ first: 40, last: 89 });
    expect(resizedWindow(march, span, 'first', 200)).toEqual({ first: 89, last: 89 });
    expect(resizedWindow(march, span, 'last', 900)).toEqual({ first: 59, last: 364 });
    expect(resizedWindow(march, span, 'last', 3)).toEqual({ first: 59, last: 59 });
  });

  it('snaps to where the nearest unit begins', () => {
    expect([60, 74, 75, 89].map((day) => snapped(day, span, 'month'))).toEqual([59, 59, 90, 90]);
    expect(snapped(60.4, span, 'day')).toBe(60);
    expect(snapped(300, span, 'year')).toBe(365);
  });

  it('goes evenly from one to another', () => {
    const april = { first: 90, last: 119 };
    expect([0, 0.5, 1].map((share) => windowBetween(march, april, share))).toEqual([
      march,
      { first: 75, last: 104 },
      april,
    ]);
  });

  it('stands in an address, and is read from it', () => {
    expect(writeWindow(march, span)).toBe('2026-03-01..2026-03-31');
    expect(readWindow('2026-03-01..2026-03-31', span)).toEqual(march);
    expect(readWindow('2025-12-01..2026-01-31', span)).toEqual({ first: 0, last: 61 });
    for (const text of ['', '1', '2026-03..2026-04', '2026-03-31..2026-03-01', '2026-13-40..2026-13-41'])
      expect(readWindow(text, span)).toBeNull();
  });
});
