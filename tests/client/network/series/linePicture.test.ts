import { describe, expect, it } from 'vitest';
import { linePicture, scaleTicks } from '../../../../client/network/series/linePicture.ts';

const box = { left: 0, right: 200, top: 0, bottom: 100 };
const none = [null, null, null];

// By hand.
describe('linePicture', () => {
  it('puts values on the scale, the larger higher', () => {
    const { lines, ticks } = linePicture([{ values: [0, 2, 4], low: none, high: none }], 3, box);
    expect(ticks).toEqual([
      { value: 0, y: 100 },
      { value: 2, y: 50 },
      { value: 4, y: 0 },
    ]);
    expect(lines[0]!.parts).toEqual([
      [
        { window: 0, x: 0, y: 100 },
        { window: 1, x: 100, y: 50 },
        { window: 2, x: 200, y: 0 },
      ],
    ]);
  });

  it('breaks a line where there is no value', () => {
    const parts = (values: (number | null)[]) =>
      linePicture([{ values, low: none, high: none }], 3, box).lines[0]!.parts.map((part) =>
        part.map(({ window }) => window),
      );
    expect(parts([1, null, 2])).toEqual([[0], [2]]);
    expect(parts([null, 1, 2])).toEqual([[1, 2]]);
    expect(parts([null, null, null])).toEqual([]);
  });

  it('draws what chance gives as an outline, of a single window too', () => {
    const band = (low: (number | null)[], high: (number | null)[]) =>
      linePicture([{ values: [0, 3, 6], low, high }], 3, box).bands;
    expect(band([0, 0, null], [6, 3, null])).toEqual(['M0 100L100 100L100 50L0 0z']);
    expect(band([null, null, 0], [null, null, 6])).toEqual(['M196 100L204 100L204 0L196 0z']);
    expect(band(none, none)).toEqual([]);
  });
});

describe('scaleTicks', () => {
  it.each([
    [
      [0.1, 0.3],
      [0, 0.1, 0.2, 0.3],
    ],
    [
      [95, 100],
      [94, 96, 98, 100],
    ],
    [
      [4, 4],
      [2, 4, 6],
    ],
    [
      [0, 0],
      [-1, 0, 1],
    ],
    [
      [-0.5, 0.5],
      [-0.5, 0, 0.5],
    ],
    [[], [0, 1]],
  ])('of %j is %j', (values, expected) => {
    expect(scaleTicks(values)).toEqual(expected);
  });

  it('holds every value between few round numbers', () => {
    for (let seed = 1; seed < 200; seed++) {
      const values = [Math.sin(seed) * 10 ** (seed % 5), Math.cos(3 * seed) * 10 ** (seed % 3)];
      const ticks = scaleTicks(values);
      expect(ticks[0]!).toBeLessThanOrEqual(Math.min(...values));
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
    }
  });
});
