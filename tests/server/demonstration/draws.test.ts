import { describe, expect, it } from 'vitest';
import { draws } from '../../../server/demonstration/draws.ts';

describe('draws', () => {
  it('are the same for the same seed and part, and others for another part', () => {
    const first = (part: string): number[] => {
      const choose = draws(7, part);
      return [choose.uniform(), choose.integer(1, 1000), choose.normal()];
    };
    expect(first('names')).toEqual(first('names'));
    expect(first('names')).not.toEqual(first('places'));
  });

  it('stay within the range, ends included', () => {
    const choose = draws(1, 'range');
    const numbers = new Set(Array.from({ length: 200 }, () => choose.within([3, 6])));
    expect([...numbers].sort()).toEqual([3, 4, 5, 6]);
  });

  it('follow the weights, and never take what weighs nothing', () => {
    const choose = draws(1, 'weights');
    const weights = { a: 3, b: 1, c: 0 };
    const picked = Array.from({ length: 4000 }, () =>
      choose.pick(['a', 'b', 'c'] as const, (item) => weights[item]),
    );
    expect(picked).not.toContain('c');
    // 3 of 4, give or take four standard errors (√(¾·¼/4000) = 0.0068).
    expect(Math.abs(picked.filter((item) => item === 'a').length / 4000 - 0.75)).toBeLessThan(0.028);
  });

  it('give a sample without repetition, and all there is when more is wanted', () => {
    const choose = draws(2, 'sample');
    expect(choose.sample([1, 2, 3], 5).toSorted()).toEqual([1, 2, 3]);
    expect(choose.sample([], 2)).toEqual([]);
    expect(() => choose.pick([])).toThrow('nobody left');
  });

  it('have mean 0 and variance 1 where normal', () => {
    const choose = draws(3, 'normal');
    const numbers = Array.from({ length: 10_000 }, () => choose.normal());
    const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const variance = numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / numbers.length;
    expect(Math.abs(mean)).toBeLessThan(0.04);
    expect(Math.abs(variance - 1)).toBeLessThan(0.06);
  });
});
