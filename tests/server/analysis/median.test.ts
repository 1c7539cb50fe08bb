import { expect, it } from 'vitest';
import { median } from '../../../server/analysis/median.ts';

it('is the middle value, the mean of the two in the middle, and undefined of none (by hand)', () => {
  expect([median([9, 1, 4]), median([1, 9, 4, 2]), median([5]), median([])]).toEqual([4, 3, 5, null]);
});
