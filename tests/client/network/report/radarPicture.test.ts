import { describe, expect, it } from 'vitest';
import { polygonOf, radarPicture } from '../../../../client/network/report/radarPicture.ts';

const asked = { middle: { x: 0, y: 0 }, radius: 100 };

describe('a radar', () => {
  it('has its first axis upwards, then clockwise, and 5 at its rim', () => {
    const { spokes, series } = radarPicture([[5, 2.5, 5, 1]], 4, asked);
    expect(spokes).toEqual(
      [
        { x: 0, y: -100 },
        { x: 100, y: 0 },
        { x: 0, y: 100 },
        { x: -100, y: 0 },
      ].map(({ x, y }) => ({ x: expect.closeTo(x, 6), y: expect.closeTo(y, 6) })),
    );
    expect(series[0]!.map(({ x, y }) => [x, y].map((value) => Math.round(value) + 0))).toEqual([
      [0, -100],
      [50, 0],
      [0, 100],
      [-20, 0],
    ]);
  });

  it('leaves out what is not known', () => {
    expect(radarPicture([[5, null, 3]], 3, asked).series[0]).toHaveLength(2);
    expect(radarPicture([[]], 0, asked).series[0]).toEqual([]);
  });

  it('is written as the corners of a polygon, the axes that are known only', () => {
    const { series } = radarPicture([[5, null, 5, null]], 4, { middle: { x: 150, y: 150 }, radius: 100 });
    expect(polygonOf(series[0]!)).toBe('150,50 150,250');
  });
});
