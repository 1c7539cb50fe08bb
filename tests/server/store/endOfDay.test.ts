import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../server/store/endOfDay.ts';

/** Expected by hand: offsets of the zones from the tz database. */
describe('endOfDay', () => {
  it('is midnight where the community is', () => {
    expect(endOfDay('2026-03-05', 'Asia/Shanghai')).toBe('2026-03-05T16:00:00.000Z');
    expect(endOfDay('2026-03-05', 'UTC')).toBe('2026-03-06T00:00:00.000Z');
    expect(endOfDay('2026-03-05', 'America/New_York')).toBe('2026-03-06T05:00:00.000Z');
  });

  it('is the end of the month or year of a partial date', () => {
    expect(endOfDay('2024-02', 'UTC')).toBe('2024-03-01T00:00:00.000Z');
    expect(endOfDay('2025', 'Asia/Shanghai')).toBe('2025-12-31T16:00:00.000Z');
  });

  it('follows the clocks that change that night', () => {
    // Berlin sets its clocks forward on 2026-03-29: that day ends at 22:00 UTC, the day before at 23:00.
    expect(endOfDay('2026-03-28', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
    expect(endOfDay('2026-03-29', 'Europe/Berlin')).toBe('2026-03-29T22:00:00.000Z');
  });

  it('takes the clocks of the server where the zone is not known', () => {
    expect(endOfDay('2026-03-05', 'Mars/Olympus')).toBe(endOfDay('2026-03-05', null));
  });
});
