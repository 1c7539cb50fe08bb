import { describe, expect, it } from 'vitest';
import { polygonOf, radarPoint, radarPoints } from '../../../../client/network/cultivation/radar.ts';

describe('the places of a radar chart', () => {
  // By hand: four axes point up, right, down and left; 5 is 100 from the centre, 1 is 20.
  it('go clockwise from the top, a fifth of the way for each point', () => {
    const at = (axis: number, value: number) => {
      const { x, y } = radarPoint(axis, 4, value, 100, 150);
      return [Math.round(x), Math.round(y)];
    };
    expect([at(0, 5), at(1, 5), at(2, 5), at(3, 1)]).toEqual([
      [150, 50],
      [250, 150],
      [150, 250],
      [130, 150],
    ]);
  });

  it('leave out what was not rated', () => {
    const points = radarPoints([5, null, 5, null], 100, 150);
    expect(polygonOf(points)).toBe('150,50 150,250');
    expect(radarPoints([], 100, 150)).toEqual([]);
  });
});
