import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../../client/composables/gaps/daysAfter.ts';

describe('daysAfter', () => {
  it('counts days of the calendar, over months, leap days and years', () => {
    expect(daysAfter('2026-11-29', 14)).toBe('2026-12-13');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
  });
});
