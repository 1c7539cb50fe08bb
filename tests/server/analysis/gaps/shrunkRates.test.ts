import { describe, expect, it } from 'vitest';
import { shrunkRates } from '../../../../server/analysis/gaps/shrunkRates.ts';

const shares = (...pairs: [number, number][]) => pairs.map(([count, of]) => ({ count, of }));

describe('shrunk rates', () => {
  // Moments after Kleinman 1973 in NumPy 2, posterior mean and standard deviation by scipy.stats.beta: α 1.874826,
  // β 1.971800.
  it('are those of the beta distribution that fits the groups', () => {
    const rates = shrunkRates(shares([18, 30], [20, 32], [2, 25], [15, 28], [3, 4]));
    const expected = [
      [0.5872025820838763, 1.1966898739317589],
      [0.6102338947292684, 1.5289198180835033],
      [0.1343250988833781, -5.656558251608252],
      [0.5298779891172911, 0.4878290311108399],
      [0.6212639934665345, 0.8208476561507858],
    ];
    rates.forEach((rate, i) => {
      expect(rate!.rate).toBeCloseTo(expected[i]![0]!, 12);
      expect(rate!.z).toBeCloseTo(expected[i]![1]!, 9);
      expect(rate!.whole).toBeCloseTo(58 / 119, 12);
    });
  });

  it('draw a small group further towards the whole than a large one with the same share', () => {
    const [large, small] = shrunkRates(shares([8, 40], [1, 5], [30, 40], [25, 40]));
    expect(large!.rate).toBeLessThan(small!.rate);
    expect(small!.rate).toBeLessThan(small!.whole);
    expect(large!.z).toBeLessThan(small!.z);
  });

  // By hand: 3/10, 6/20 and 5/15 lie closer together than chance would put them.
  it('are those of the whole where groups differ no more than chance makes them', () => {
    expect(shrunkRates(shares([3, 10], [6, 20], [5, 15]))).toEqual(
      [0, 1, 2].map(() => ({ rate: 14 / 45, whole: 14 / 45, z: 0 })),
    );
  });

  it('are undefined for fewer than three groups, groups of nobody, and where all or none count', () => {
    expect(shrunkRates(shares([1, 10], [9, 10]))).toEqual([null, null]);
    expect(shrunkRates(shares([0, 10], [0, 10], [0, 10]))).toEqual([null, null, null]);
    expect(shrunkRates(shares([5, 5], [5, 5], [5, 5]))).toEqual([null, null, null]);
    expect(shrunkRates(shares([1, 10], [9, 10], [0, 0], [5, 10]))[2]).toBeNull();
  });
});
