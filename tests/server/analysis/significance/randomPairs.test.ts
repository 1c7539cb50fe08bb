import { describe, expect, it } from 'vitest';
import { random } from '../../../../server/analysis/random.ts';
import { randomPairs } from '../../../../server/analysis/significance/randomPairs.ts';
import { chiSquare, tally } from './uniformity.ts';

describe('randomPairs', () => {
  it.each([
    ['ordered, few', { order: 6, count: 5, ordered: true }],
    ['ordered, most', { order: 6, count: 28, ordered: true }],
    ['unordered, few', { order: 6, count: 4, ordered: false }],
    ['unordered, all', { order: 6, count: 15, ordered: false }],
    ['none', { order: 1, count: 0, ordered: true }],
  ])('are different pairs of different nodes: %s', (_name, wanted) => {
    const { firsts, seconds } = randomPairs(wanted, random(3));
    const codes = Array.from(firsts, (a, i) => `${a},${seconds[i]}`);
    expect(new Set(codes).size).toBe(wanted.count);
    firsts.forEach((a, i) => {
      expect(a).not.toBe(seconds[i]);
      if (!wanted.ordered) expect(a).toBeLessThan(seconds[i]!);
    });
  });

  it.each([2, 4])(
    'draw every sequence of %s of 6 pairs equally often (chi-square, 0.999 quantile)',
    (count) => {
      const next = random(11);
      const sequences = count === 2 ? 6 * 5 : 6 * 5 * 4 * 3;
      const seen = tally(sequences * 200, () => {
        const { firsts, seconds } = randomPairs({ order: 4, count, ordered: false }, next);
        return Array.from(firsts, (a, i) => `${a}${seconds[i]}`).join(' ');
      });
      expect(seen.size).toBe(sequences);
      // chi2.ppf(0.999, 29) and chi2.ppf(0.999, 359) of SciPy 1.17.
      expect(chiSquare(seen, sequences)).toBeLessThan(count === 2 ? 58.301 : 447.5);
    },
  );
});
