import { describe, expect, it } from 'vitest';
import { networkModel } from '../../../client/network/networkModel.ts';
import type { PictureColours } from '../../../client/network/pictureStyle.ts';
import { colourByCut, colourBySteps } from '../../../client/network/setColouring.ts';
import { networkColumns } from '../answers.ts';

const colours: PictureColours = {
  ...{ paper: 'paper', ink: 'ink', inkSoft: 'soft', line: 'line', lineStrong: 'strong', surface: 'surface' },
  ...{ accent: 'accent', primary: 'primary', groups: [], noGroup: 'none' },
  amounts: ['1', '2', '3', '4', '5'],
};
// a – b – c – d, e alone.
const model = networkModel(
  networkColumns(
    [...'abcde'],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ),
);
const counts = ({ entries }: { entries: readonly { label: string; count: number }[] }) =>
  entries.map(({ label, count }) => [label, count]);

describe('the colours around a set of people', () => {
  it('tell the steps to it up to a limit; the nearest are darkest', () => {
    const words = { members: 'set', step: String, farther: 'far' };
    const colouring = colourBySteps(model, new Set([0]), 2, words, colours);
    expect(counts(colouring)).toEqual([
      ['set', 1],
      ['1', 1],
      ['2', 1],
      ['far', 2],
    ]);
    expect(colouring.entryOf).toEqual([0, 1, 2, 3, 3]);
    expect(colouring.entries.map(({ colour }) => colour)).toEqual(['accent', '5', '3', 'none']);
  });

  it('tell who would be cut off without it, and leave out what nobody is', () => {
    const words = { members: 'set', cutOff: 'cut', together: 'rest' };
    // Without c, d is cut off from a and b; e has always been alone.
    expect(counts(colourByCut(model, new Set([2]), words, colours))).toEqual([
      ['set', 1],
      ['cut', 1],
      ['rest', 3],
    ]);
    expect(counts(colourByCut(model, new Set([0]), words, colours))).toEqual([
      ['set', 1],
      ['rest', 4],
    ]);
  });
});
