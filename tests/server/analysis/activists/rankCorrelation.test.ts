import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '../../../../server/analysis/activists/rankCorrelation.ts';

describe('rankCorrelation', () => {
  it('is 1 for the same order and −1 for the opposite', () => {
    expect(rankCorrelation([1, 5, 9, 20], [2, 3, 4, 5])).toBeCloseTo(1, 12);
    expect(rankCorrelation([1, 5, 9, 20], [5, 4, 3, 2])).toBeCloseTo(-1, 12);
  });

  it('lets equal values share their mean rank', () => {
    // Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4: by hand 4.5 / √(4.5 × 5).
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('is undefined for a constant list and for fewer than three', () => {
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(rankCorrelation([1, 2], [1, 2])).toBeNull();
  });
});
