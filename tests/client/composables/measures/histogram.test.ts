import { describe, expect, it } from 'vitest';
import { histogram } from '../../../../client/composables/measures/histogram.ts';

// Expected values: counted by hand.
describe('a histogram', () => {
  it('gives few whole numbers a bin each', () => {
    expect(histogram([0, 1, 1, 3]).map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 1],
    ]);
  });

  it('takes round widths, and counts the largest value in the last bin', () => {
    expect(histogram([0, 0.1, 0.25, 1], 4)).toEqual([
      { from: 0, to: 0.5, count: 3 },
      { from: 0.5, to: 1, count: 1 },
    ]);
  });

  it('counts every value once, also negative ones and many', () => {
    const values = Array.from({ length: 1000 }, (_, i) => Math.sin(i) * 3 - 1);
    const bins = histogram(values);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(bins.length).toBeLessThanOrEqual(21);
    for (const { from, to, count } of bins.slice(0, -1))
      expect(values.filter((value) => value >= from && value < to)).toHaveLength(count);
  });

  it('has one bin for equal values and none for none', () => {
    expect(histogram([2, 2])).toEqual([{ from: 2, to: 2, count: 2 }]);
    expect(histogram([])).toEqual([]);
  });
});
