import { expect, it } from 'vitest';
import { centralization } from '../../../server/analysis/centralization.ts';

it('compares what is missing to the largest value with a star (by hand)', () => {
  expect(centralization(Float64Array.of(3, 1, 1, 1), 6)).toBe(1);
  expect(centralization(Float64Array.of(2, 2, 1, 1), 6)).toBeCloseTo(1 / 3, 12);
  expect(centralization(Float64Array.of(0, 0, 0), 2)).toBe(0);
  expect(centralization(Float64Array.of(1, 1), 0)).toBeNull();
});
