import { describe, expect, it } from 'vitest';
import { kendallTauB } from '../../../../../server/analysis/evolution/series/kendallTauB.ts';
import { random } from '../../../../../server/analysis/random.ts';

/** By definition, pair by pair. */
function byPairs(one: readonly number[], other: readonly number[]): number | null {
  let [agree, x, y] = [0, 0, 0];
  one.forEach((_, i) => {
    for (let j = 0; j < i; j++) {
      const [a, b] = [Math.sign(one[i]! - one[j]!), Math.sign(other[i]! - other[j]!)];
      agree += a * b;
      x += a * a;
      y += b * b;
    }
  });
  return x === 0 || y === 0 ? null : agree / Math.sqrt(x * y);
}

// Expected values: scipy.stats.kendalltau 1.17.1 (variant b).
describe('kendallTauB', () => {
  it.each([
    [[1, 2, 3, 4, 5], [3, 4, 1, 2, 5], 0.19999999999999998],
    [[12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.4714045207910316],
    [[5, 3, 3, 1, 0, 0], [4, 4, 2, 2, 1, 0], 0.8461538461538463],
    [
      [
        2, 1, 3, 5, 0, 0, 4, 0, 2, 4, 0, 4, 1, 0, 0, 3, 3, 0, 1, 0, 4, 3, 0, 4, 0, 1, 5, 5, 4, 0, 4, 4, 3, 0,
        1, 0, 4, 1, 2, 3,
      ],
      [
        2, 4, 1, 6, 2, 4, 7, 1, 1, 6, 4, 7, 1, 2, 0, 5, 6, 0, 4, 0, 6, 2, 3, 7, 4, 3, 4, 5, 6, 3, 4, 4, 2, 1,
        5, 1, 2, 4, 3, 5,
      ],
      0.4943687705356678,
    ],
  ])('is what scipy gives', (one, other, expected) => {
    expect(kendallTauB(one, other)).toBeCloseTo(expected, 12);
    expect(kendallTauB(other, one)).toBeCloseTo(expected, 12);
  });

  it('is what the definition gives, on lists of any length with many equal values', () => {
    const draw = random(5);
    const list = (length: number, values: number) =>
      Array.from({ length }, () => Math.floor(draw() * values));
    for (let length = 2; length < 60; length++) {
      const [one, other] = [list(length, 6), list(length, 4)];
      const expected = byPairs(one, other);
      const found = kendallTauB(one, other);
      if (expected === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(expected, 12);
    }
  });

  it('has no value where a list is constant or too short, as scipy (nan)', () => {
    expect(kendallTauB([1, 1, 1], [1, 2, 3])).toBeNull();
    expect(kendallTauB([1], [2])).toBeNull();
    expect(kendallTauB([], [])).toBeNull();
  });
});
