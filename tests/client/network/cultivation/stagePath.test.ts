import { describe, expect, it } from 'vitest';
import { stagePath } from '../../../../client/network/cultivation/stagePath.ts';

const stages = [
  { code: 'a', next: ['b'] },
  { code: 'b', next: ['c', 'a'] },
  { code: 'c', next: [] },
];

// By hand: boxes of 136 × 56 with gaps of 34 and an edge of 2; an arc over one stage is 20 deep.
describe('stagePath', () => {
  it('puts stages side by side, with arcs of those that lead back below', () => {
    const picture = stagePath(stages, false);
    expect(picture.stages).toEqual([
      { code: 'a', x: 2, y: 2 },
      { code: 'b', x: 172, y: 2 },
      { code: 'c', x: 342, y: 2 },
    ]);
    expect([picture.width, picture.height]).toEqual([480, 80]);
    expect(picture.ways.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      ['a', 'b', 'on'],
      ['b', 'c', 'on'],
      ['b', 'a', 'back'],
    ]);
    expect(picture.ways[0]!.path).toBe('M138 30L164 30');
    // From beside the middle of b (240) to beside that of a (70), from and to the lower edge.
    expect(picture.ways[2]!.path).toMatch(/^M228 58C228 84\.6\d* 82 84\.6\d* 82 66$/);
    expect(picture.ways[2]!.head).toBe('82 58,77.5 66,86.5 66');
  });

  it('turns the same upright: arcs at the right', () => {
    const picture = stagePath(stages, true);
    expect(picture.stages.map(({ x, y }) => [x, y])).toEqual([
      [2, 2],
      [2, 72],
      [2, 142],
    ]);
    expect([picture.width, picture.height]).toEqual([240, 190]);
    expect(picture.ways[0]!.path).toBe('M110 48L110 64');
  });

  it('makes room above for ways past a stage, and draws none to itself or to nowhere', () => {
    const { stages: placed, ways } = stagePath(
      [
        { code: 'a', next: ['c', 'a', 'elsewhere'] },
        { code: 'b', next: [] },
        { code: 'c', next: [] },
      ],
      false,
    );
    expect(placed[0]!.y).toBe(42);
    expect(ways.map(({ kind }) => kind)).toEqual(['past']);
  });

  it('bears no stages', () => {
    expect(stagePath([], false).ways).toEqual([]);
  });
});
