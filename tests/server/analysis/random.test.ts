import { describe, expect, it } from 'vitest';
import { random } from '../../../server/analysis/random.ts';

describe('random numbers', () => {
  it('are the same for the same seed and others for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, random(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('begin as mulberry32 with seed 0 does (published first outputs 1144304738 and 1416247)', () => {
    const next = random(0);
    expect([next() * 2 ** 32, next() * 2 ** 32]).toEqual([1144304738, 1416247]);
  });

  it('are spread evenly over [0, 1)', () => {
    const next = random(7);
    const tenths = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) tenths[Math.floor(next() * 10)]!++;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
