import { describe, expect, it } from 'vitest';
import { gini, theil } from '../../../../server/analysis/organizations/inequality.ts';
import { random } from '../../../../server/analysis/random.ts';

const rows = (amounts: readonly number[], groups = 'aaaaaaaaaa') =>
  amounts.map((amount, i) => ({ amount, group: groups[i]! }));

describe('gini', () => {
  // By hand: the ordered pairs of 40, 5, 5 differ by 35 four times, so 140 / (2 · 9 · 50/3) = 7/15.
  it('is 7/15 for hours of 40, 5 and 5, and 0 where all have as much', () => {
    expect(gini([40, 5, 5])).toBeCloseTo(7 / 15, 12);
    expect(gini([4, 4, 4])).toBe(0);
  });

  it('comes to 1 − 1/n when one has everything', () => {
    expect(gini([0, 0, 0, 9])).toBeCloseTo(0.75, 12);
  });

  it('is undefined for one amount, for none, and where nobody has anything', () => {
    expect([gini([7]), gini([]), gini([0, 0])]).toEqual([null, null, null]);
  });

  it('equals the mean difference of all pairs, whatever the order', () => {
    const next = random(3);
    for (let run = 0; run < 50; run++) {
      const amounts = Array.from({ length: 2 + Math.floor(next() * 9) }, () => Math.floor(next() * 30) + run);
      const mean = amounts.reduce((sum, each) => sum + each, 0) / amounts.length;
      const differences = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)));
      const expected = differences.reduce((sum, each) => sum + each, 0) / (2 * amounts.length ** 2 * mean);
      if (mean > 0) expect(gini(amounts)).toBeCloseTo(expected, 12);
    }
  });
});

describe('theil', () => {
  // By hand, mean 50/3: shares of the mean 2.4, 0.3, 0.3, so (2.4 ln 2.4 + 0.6 ln 0.3) / 3.
  it('is 0.4595771868 for 40, 5 and 5', () => {
    expect(theil(rows([40, 5, 5]))!.total).toBeCloseTo((2.4 * Math.log(2.4) + 0.6 * Math.log(0.3)) / 3, 12);
  });

  // By hand: a has 3 and 1, b has 6 and 6; mean 4. Between: 4/16 ln(2/4) + 12/16 ln(6/4). Within: only a's own
  // (1.5 ln 1.5 + 0.5 ln 0.5) / 2, for its quarter of the total.
  it('splits into what lies between groups and within them', () => {
    const { total, between, within } = theil(rows([3, 1, 6, 6], 'aabb'))!;
    expect(between).toBeCloseTo(0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 12);
    expect(within).toBeCloseTo((0.25 * (1.5 * Math.log(1.5) + 0.5 * Math.log(0.5))) / 2, 12);
    expect(total).toBeCloseTo(theil(rows([3, 1, 6, 6]))!.total, 12);
  });

  it('takes a group without anything, and is undefined where nobody has anything', () => {
    expect(theil(rows([0, 0, 4, 4], 'aabb'))).toEqual({
      total: Math.log(2),
      between: Math.log(2),
      within: 0,
    });
    expect([theil(rows([0, 0])), theil(rows([5]))]).toEqual([null, null]);
  });
});
