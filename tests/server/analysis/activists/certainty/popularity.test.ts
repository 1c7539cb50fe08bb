import { describe, expect, it } from 'vitest';
import {
  popularityDraws,
  popularityOf,
} from '../../../../../server/analysis/activists/certainty/popularity.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { simulatedCommunity } from './simulatedCommunity.ts';
import { fiveResidents } from './surveyOf.ts';

describe('popularityOf', () => {
  it('sets times named beside those at average popularity', () => {
    const { named, expected } = popularityOf(fiveResidents);
    expect([...named]).toEqual([0, 1, 3, 1, 1]);
    // By hand. Building 0: three nominations inside, of two others each; from building 1 one, of three residents. Building 1:
    // one inside, of one other; from building 0 one, of two residents.
    const [first, second] = [3 / 2 + 1 / 3, 1 / 1 + 1 / 2];
    [first, first, first, second, second].forEach((value, row) =>
      expect(expected[row]).toBeCloseTo(value, 12),
    );
  });

  it('finds a small shape where few are named by all, and a large one where nobody is', () => {
    const shape = (habit: 'even' | 'popular'): number =>
      popularityOf(simulatedCommunity(habit, 'random', 1, 5).census).shape;
    expect(shape('even')).toBeGreaterThan(4);
    // Log-normal with σ = 1 has variance e − 1 in units of the squared mean: shape 0.58.
    expect(shape('popular')).toBeGreaterThan(0.3);
    expect(shape('popular')).toBeLessThan(1.5);
  });
});

describe('popularityDraws', () => {
  it('draws about (k + named) / (k + expected), and nothing for who is no resident', () => {
    const popularity = { named: Float64Array.of(0, 4, 2), expected: Float64Array.of(0, 2, 2), shape: 0.5 };
    const draw = popularityDraws(popularity, Uint8Array.of(1, 1, 0), random(1));
    const sums = new Float64Array(3);
    for (let i = 0; i < 20_000; i++) draw().forEach((weight, row) => (sums[row]! += weight / 20_000));
    // Standard errors: √2 / √20000 = 0.010 and √4.5 / 2.5 / √20000 = 0.006.
    expect(Math.abs(sums[0]! - 1)).toBeLessThan(0.04);
    expect(Math.abs(sums[1]! - 4.5 / 2.5)).toBeLessThan(0.024);
    expect(sums[2]).toBe(0);
  });
});
