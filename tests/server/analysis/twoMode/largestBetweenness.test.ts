import { describe, expect, it } from 'vitest';
import { largestBetweenness } from '../../../../server/analysis/twoMode/largestBetweenness.ts';

describe('the largest betweenness in a two-mode network', () => {
  it('is that of the middle of a star: all pairs of the other mode (by hand)', () => {
    expect(largestBetweenness(1, 5)).toBe(10);
    expect(largestBetweenness(1, 1)).toBe(0);
  });

  it('is that of a person who has all groups, while each other person has one of her own (by hand)', () => {
    // Two groups, two other persons: 6 pairs of the 4 others; the 2 pairs of a person and her group need nobody.
    expect(largestBetweenness(3, 2)).toBe(4);
  });

  it('agrees with the constants of NetworkX 3.6.1 for 18 women and 14 events', () => {
    expect(largestBetweenness(18, 14)).toBe(445);
    expect(largestBetweenness(14, 18)).toBe(452);
  });
});
