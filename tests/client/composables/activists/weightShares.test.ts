import { describe, expect, it } from 'vitest';
import { sharesOf, wholeShares } from '../../../../client/composables/activists/weightShares.ts';

describe('shares of weights', () => {
  it('add up to 100, the largest remainders first', () => {
    // Thirds are 33.3…: one of them, the first, gets the percent that is left.
    expect(wholeShares([1, 1, 1])).toEqual([34, 33, 33]);
    // 5, 60, 5, 20, 15, 10, 10 of 125: 4, 48, 4, 16, 12, 8, 8 exactly.
    expect(wholeShares([5, 60, 5, 20, 15, 10, 10])).toEqual([4, 48, 4, 16, 12, 8, 8]);
    expect(wholeShares([1, 2, 3, 5]).reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it('are 0 where nothing has a weight', () => {
    expect(wholeShares([0, 0])).toEqual([0, 0]);
  });

  it('give a dimension that is not named none', () => {
    expect(sharesOf(['a', 'b'], [{ dimension: 'b', weight: 7 }])).toEqual([
      { dimension: 'a', weight: 0 },
      { dimension: 'b', weight: 100 },
    ]);
  });
});
