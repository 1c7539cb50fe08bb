import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  daysBetween,
  lastDay,
  shiftDay,
  unitStart,
  unitStarts,
} from '../../../../client/network/timeline/calendar.ts';

// By the calendar.
describe('the calendar of a timeline', () => {
  it('counts days over the ends of months and leap years', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(dayAfter('2023-12-31', 60)).toBe('2024-02-29');
    expect(dayAfter('2026-11-29', 14)).toBe('2026-12-13');
    expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(dayAfter('2026-03-28', 2)).toBe('2026-03-30');
  });

  it('shifts by days, months, quarters and years, to the last day where there is no such day', () => {
    expect(shiftDay('2026-01-31', 'day', 1)).toBe('2026-02-01');
    expect(shiftDay('2026-01-31', 'month', 1)).toBe('2026-02-28');
    expect(shiftDay('2026-01-31', 'month', -2)).toBe('2025-11-30');
    expect(shiftDay('2026-11-30', 'quarter', 1)).toBe('2027-02-28');
    expect(shiftDay('2024-02-29', 'year', -1)).toBe('2023-02-28');
    expect(shiftDay('0999-12-31', 'month', 1)).toBe('1000-01-31');
    expect(shiftDay('2026-11-29', 'month', -6)).toBe('2026-05-29');
    expect(shiftDay('2026-03-31', 'month', -1)).toBe('2026-02-28');
    expect(shiftDay('2024-02-29', 'month', -12)).toBe('2023-02-28');
    expect(shiftDay('2026-01-15', 'month', -6)).toBe('2025-07-15');
  });

  it('takes a date without a day to its end', () =>
    expect(['2024', '2024-02', '2024-02-03'].map(lastDay)).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03',
    ]));

  it('knows where units begin', () => {
    expect(unitStart('2026-05-17', 'day')).toBe('2026-05-17');
    expect(unitStart('2026-05-17', 'month')).toBe('2026-05-01');
    expect(unitStart('2026-05-17', 'quarter')).toBe('2026-04-01');
    expect(unitStart('2026-05-17', 'year')).toBe('2026-01-01');
    expect(unitStarts('2026-01-15', '2026-04-01', 'month')).toEqual([
      '2026-01-15',
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ]);
    expect(unitStarts('2026-01-01', '2026-01-01', 'year')).toEqual(['2026-01-01']);
  });
});
