import { describe, expect, it } from 'vitest';
import { fadingOf } from '../../../client/network/fading.ts';

/** Expected values of 2^(−months/12). */
describe('fadingOf', () => {
  it('halves with each year in which nobody confirmed the tie', () => {
    const of = (unconfirmedMonths: number) => fadingOf({ unconfirmedMonths });
    expect([of(0), of(12), of(24)]).toEqual([1, 0.5, 0.25]);
    expect(of(6)).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('never lets a tie vanish: one that nobody confirmed has not ended', () => {
    expect(fadingOf({ unconfirmedMonths: 600 })).toBeGreaterThan(0.1);
  });

  it('draws ties of which nothing is known in full', () => {
    expect(fadingOf({})).toBe(1);
  });
});
