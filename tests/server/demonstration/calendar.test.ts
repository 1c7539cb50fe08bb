import { expect, it } from 'vitest';
import { addDays, addMonths, nextWeekday } from '../../../server/demonstration/calendar.ts';

// Expected dates read off a calendar.
it('days run over the ends of months and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

it('months keep the day, or end at the last day of a shorter month', () => {
  expect(addMonths('2026-11-15', -18)).toBe('2025-05-15');
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
});

it('the next weekday may be the day itself', () => {
  expect(nextWeekday('2026-11-15', 0)).toBe('2026-11-15');
  expect(nextWeekday('2026-11-15', 3)).toBe('2026-11-18');
});
