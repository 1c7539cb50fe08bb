import { describe, expect, it } from 'vitest';
import { mixColours, premultiplied, readColour } from '../../../client/network/colour.ts';
import {
  colourByAmount,
  colourByCategory,
  nodeRadii,
  type PictureColours,
} from '../../../client/network/pictureStyle.ts';
import { network } from './networks.ts';

const colours: PictureColours = {
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#444444',
  line: '#dddddd',
  lineStrong: '#888888',
  surface: '#ffffff',
  accent: '#bb4400',
  primary: '#116644',
  groups: ['#111111', '#222222'],
  noGroup: '#cccccc',
  amounts: ['#a10000', '#a20000', '#a30000', '#a40000', '#a50000'],
};
const model = network(['a-b', 'b-c', 'c-d', 'd-e']);

describe('what colours and sizes say', () => {
  it('gives the largest categories a colour of their own, the rest the neutral one', () => {
    const category = (id: string): string | null => ({ a: 'x', b: 'x', c: 'y', d: 'y', e: null })[id] ?? null;
    const words = { nameOf: (id: string) => id.toUpperCase(), others: 'others', unknown: 'unknown' };
    const { entries, entryOf } = colourByCategory(model, (node) => category(node.id), words, colours);
    expect(entries.map(({ label, colour, count }) => [label, colour, count])).toEqual([
      ['X', '#111111', 2],
      ['Y', '#222222', 2],
      ['unknown', '#cccccc', 1],
    ]);
    expect(entryOf).toEqual([0, 0, 1, 1, 2]);
  });

  it('shows amounts in steps that widen by the square, and what is undefined apart', () => {
    // Bounds of the steps from 0 to 100: 4, 16, 36, 64.
    const values = new Map<string, number | null>([
      ['a', 0],
      ['b', 5],
      ['c', 64],
      ['d', 100],
      ['e', null],
    ]);
    const words = { range: (from: number, to: number) => `${from}–${to}`, unknown: 'no value' };
    const { entries, entryOf } = colourByAmount(model, values, words, colours);
    expect(entryOf.map((entry) => entries[entry]?.colour)).toEqual([
      '#a10000',
      '#a20000',
      '#a50000',
      '#a50000',
      '#cccccc',
    ]);
    expect(entries.at(-1)?.label).toBe('no value');
    // As wide as each other: 20, 40, 60, 80; told by the values in them.
    const even = colourByAmount(model, values, words, colours, 'even');
    expect(even.entryOf.map((entry) => even.entries[entry]?.label)).toEqual([
      '0–5',
      '0–5',
      '64–64',
      '100–100',
      'no value',
    ]);
  });

  it('lets the area of a dot tell the amount', () => {
    const radii = nodeRadii(
      model,
      new Map([
        ['a', 0],
        ['b', 25],
        ['c', 100],
      ]),
    );
    const [base = 0] = radii;
    expect(radii[1]).toBeCloseTo(base * 2.5);
    expect(radii[2]).toBeCloseTo(base * 4);
    expect(new Set(nodeRadii(model, null)).size).toBe(1);
  });
});

describe('colours', () => {
  it('reads, mixes and multiplies by opacity', () => {
    expect(readColour('#fa0')).toEqual({ red: 255, green: 170, blue: 0 });
    expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(premultiplied('#ff8000', 0.5)).toBe('rgba(128,64,0,0.500)');
  });
});
