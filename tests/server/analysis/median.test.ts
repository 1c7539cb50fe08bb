import { expect, it } from 'vitest';
import { median } from '../../../server/analysis/median.ts';

it('is the middle value, the lower of two, and undefined of none (by hand)', () => {
  expect(median([7, 1, 3])).toBe(3);
  expect(median([10, 4, 6, 8])).toBe(6);
  expect(median([5])).toBe(5);
  expect(median([])).toBeNull();
});
