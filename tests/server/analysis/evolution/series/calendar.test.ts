import { describe, expect, it } from 'vitest';
import { monthsBefore } from '../../../../../server/analysis/evolution/series/calendar.ts';

// Expected days: by the calendar.
describe('monthsBefore', () => {
  it.each([
    ['2026-11-29', 1, '2026-10-29'],
    ['2026-11-29', 9, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-01-15', 13, '2024-12-15'],
    ['2026-02-28', 1, '2026-01-31'],
    ['2026-04-30', 12, '2025-04-30'],
    ['2026-05-30', 3, '2026-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('of %s, %i months, is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });
});
