import { describe, expect, it } from 'vitest';
import { alluvialPicture } from '../../../../client/network/series/alluvialPicture.ts';

const box = { left: 0, right: 114, top: 0, bottom: 108 };
const counts = [
  { window: 0, state: 'a', actors: 6 },
  { window: 0, state: 'b', actors: 4 },
  { window: 1, state: 'b', actors: 10 },
];
const flows = [
  { window: 0, from: 'b', to: 'b', actors: 4 },
  { window: 0, from: 'a', to: 'b', actors: 6 },
];

// By hand: ten actors and one gap of 8 on a height of 108 are 10 an actor.
describe('alluvialPicture', () => {
  it('gives boxes the height of their number, in the order of the states', () => {
    const { states, boxWidth } = alluvialPicture({ windows: 2, states: ['a', 'b'], counts, flows }, box);
    expect(boxWidth).toBe(14);
    expect(states.map(({ x, y, height }) => [x, y, height])).toEqual([
      [0, 0, 60],
      [0, 68, 40],
      [100, 0, 100],
    ]);
  });

  it('lets bands leave and arrive one below the other, without crossing', () => {
    const { flows: bands } = alluvialPicture({ windows: 2, states: ['a', 'b'], counts, flows }, box);
    expect(bands.map(({ from }) => from)).toEqual(['a', 'b']);
    expect(bands[0]!.path).toMatch(/^M14 0C57 0 57 0 100 0v60/);
    expect(bands[1]!.path).toMatch(/^M14 68C57 68 57 60 100 60v40/);
  });

  it('keeps a line for the smallest, and bears what is empty', () => {
    const many = [
      { window: 0, state: 'a', actors: 100_000 },
      { window: 0, state: 'b', actors: 1 },
    ];
    const { states } = alluvialPicture({ windows: 1, states: ['a', 'b'], counts: many, flows: [] }, box);
    expect(states[1]!.height).toBe(1);
    expect(alluvialPicture({ windows: 0, states: [], counts: [], flows: [] }, box)).toMatchObject({
      states: [],
      flows: [],
    });
  });
});
