import { expect, it } from 'vitest';
import { monthAfter, monthsBetween } from '../../../client/network/months.ts';
import { tickAbove } from '../../../client/network/ticks.ts';

it('counts months across years', () => {
  expect(monthAfter('2026-01-31', -1)).toBe('2025-12');
  expect(monthAfter('2026-11', 14)).toBe('2028-01');
  expect(monthsBetween('2026-11-24', '2025-12')).toBe(-11);
});

it('finds the round number at the top of an axis', () => {
  expect([1, 7, 11, 239, 400, 999].map(tickAbove)).toEqual([1, 8, 20, 300, 400, 1000]);
});
