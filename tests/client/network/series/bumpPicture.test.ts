import { describe, expect, it } from 'vitest';
import { bumpPicture } from '../../../../client/network/series/bumpPicture.ts';

const box = { left: 0, right: 100, top: 0, bottom: 90 };
const at = (rank: number, low = rank, high = rank) => ({ meanRank: rank, low, high });
const nowhere = { meanRank: null, low: null, high: null };

// By hand: on the square-root scale up to rank 10, rank 5 stands at √4/√9 of the height.
describe('bumpPicture', () => {
  it('puts rank 1 at the top and the worst at the bottom', () => {
    const { trajectories, ticks } = bumpPicture(
      [{ points: [at(1), at(5, 2, 10)], changes: [{ window: 1, change: 'fell' }] }],
      2,
      box,
    );
    const [drawn] = trajectories;
    expect(drawn!.parts[0]!.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [100, 60],
    ]);
    expect(drawn!.intervals[1]).toEqual({ window: 1, x: 100, top: 30, bottom: 90 });
    expect(drawn!.real).toHaveLength(1);
    // 3 would stand 12.4 below 2, too close to be read.
    expect(ticks.map(({ rank }) => rank)).toEqual([1, 2, 5, 10]);
  });

  it('draws no step that may be uncertainty as real, and none over a gap', () => {
    const { trajectories } = bumpPicture(
      [{ points: [at(1), nowhere, at(3)], changes: [{ window: 2, change: 'unclear' }] }],
      3,
      box,
    );
    expect(trajectories[0]!.parts.map((part) => part.length)).toEqual([1, 1]);
    expect(trajectories[0]!.real).toEqual([]);
    expect(trajectories[0]!.intervals).toHaveLength(2);
  });

  it('keeps names apart, and persons who stand at one place beside one another', () => {
    const same = { points: [at(2, 1, 4)], changes: [] };
    const { trajectories } = bumpPicture([same, same, same], 1, box);
    const names = trajectories.map(({ name }) => name!.y).sort((a, b) => a - b);
    expect(names[1]! - names[0]!).toBeGreaterThanOrEqual(17);
    expect(names[2]! - names[1]!).toBeGreaterThanOrEqual(17);
    expect(names[2]!).toBeLessThanOrEqual(box.bottom);
    expect(new Set(trajectories.map(({ intervals }) => intervals[0]!.x)).size).toBe(3);
  });

  it('has no name where there is no rank', () => {
    expect(bumpPicture([{ points: [nowhere], changes: [] }], 1, box).trajectories[0]).toMatchObject({
      parts: [],
      name: null,
    });
  });
});
