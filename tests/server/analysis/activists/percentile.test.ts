import { describe, expect, it } from 'vitest';
import { percentiles } from '../../../../server/analysis/activists/percentile.ts';

// By hand, from the definition.
describe('percentiles', () => {
  it('is the mid-rank among the others, with a floor at zero', () => {
    const of = percentiles([0, 0, 0, 2, 2, 5]);
    expect(of(0, true)).toBe(0);
    expect(of(2, true)).toBe((3 + 0.5) / 5);
    expect(of(5, true)).toBe(1);
  });

  it('compares somebody from outside with all', () => {
    const of = percentiles([1, 2, 3, 4]);
    expect(of(3, false)).toBe((2 + 0.5) / 4);
    expect(of(9, false)).toBe(1);
  });

  it('is undefined for what was not observed, and without anybody to compare with', () => {
    expect(percentiles([1, 2])(null, true)).toBeNull();
    expect(percentiles([1])(1, true)).toBeNull();
    expect(percentiles([])(1, false)).toBeNull();
  });
});
