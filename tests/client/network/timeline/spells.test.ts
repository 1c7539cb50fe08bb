import { describe, expect, it } from 'vitest';
import { isThere, spellsOf } from '../../../../client/network/timeline/spells.ts';

// By hand: item 0 has two spells of which the first two columns follow one another, item 1 none, item 2 one.
const made = spellsOf(4, { items: [0, 0, 0, 2], from: [-1, 5, 20, 3], to: [4, 9, 21, 3] });

describe('spells', () => {
  it('join what follows day by day, and know where each item’s begin', () => {
    expect([...made.offsets]).toEqual([0, 2, 2, 3, 3]);
    expect([...made.from]).toEqual([-1, 20, 3]);
    expect([...made.to]).toEqual([9, 21, 3]);
  });

  it('tell who is there on some day of a window', () => {
    expect([9, 10, 19, 20].map((day) => isThere(made, 0, { first: day, last: day }))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isThere(made, 0, { first: 10, last: 20 })).toBe(true);
    expect(isThere(made, 1, { first: 0, last: 99 })).toBe(false);
    expect(isThere(made, 2, { first: 0, last: 3 })).toBe(true);
  });
});
