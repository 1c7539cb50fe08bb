import { describe, expect, it } from 'vitest';
import { barsOf, placesOf } from '../../../../client/composables/measures/bars.ts';

describe('bars', () => {
  it('begin at zero and share a scale', () => {
    const bar = barsOf([4, 2, null]);
    expect([bar(4), bar(2), bar(null)]).toEqual([
      { start: 0, length: 1 },
      { start: 0, length: 0.5 },
      { start: 0, length: 0 },
    ]);
  });

  it('go to the left for negative values', () => {
    const bar = barsOf([3, -1]);
    expect(bar(3)).toEqual({ start: 0.25, length: 0.75 });
    expect(bar(-1)).toEqual({ start: 0, length: 0.25 });
  });

  it('are empty when every value is zero', () => {
    expect(barsOf([0, 0])(0)).toEqual({ start: 0, length: 0 });
  });
});

it('places numbers on a line with room at both ends, also when they are all the same', () => {
  const place = placesOf([1, 2, 3, null]);
  expect(place(2)).toBeCloseTo(0.5, 12);
  expect(place(1)).toBeGreaterThan(0.05);
  expect(place(3)).toBeLessThan(0.95);
  expect(placesOf([5, 5])(5)).toBeCloseTo(0.5, 12);
  expect(placesOf([0])(0)).toBeCloseTo(0.5, 12);
});
