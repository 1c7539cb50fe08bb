import { describe, expect, it } from 'vitest';
import { slopeScale } from '../../../client/network/slopeScale.ts';

describe('the scale of slopes', () => {
  it.each([
    [
      [1, 2.4],
      [0, 0.5, 1, 1.5, 2, 2.5],
    ],
    [
      [3, 7],
      [0, 2, 4, 6, 8],
    ],
    [
      [120, 90],
      [0, 50, 100, 150],
    ],
    [
      [-3, 2],
      [-3, -2, -1, 0, 1, 2],
    ],
    [[0.12], [0, 0.05, 0.1, 0.15]],
  ])('of %j has the ticks %j', (values, ticks) => {
    expect(slopeScale(values, 0, 100).ticks).toEqual(ticks);
  });

  it('puts the least tick at the bottom and the largest at the top, and bears having no values', () => {
    const { y, ticks } = slopeScale([3, 7], 10, 90);
    expect([y(0), y(4), y(8)]).toEqual([90, 50, 10]);
    expect(ticks.length).toBeGreaterThan(1);
    const empty = slopeScale([], 0, 100);
    expect(Number.isFinite(empty.y(0))).toBe(true);
    expect(Number.isFinite(slopeScale([0, 0], 0, 100).y(0))).toBe(true);
  });
});
