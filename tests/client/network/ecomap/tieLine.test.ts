import { describe, expect, it } from 'vitest';
import { markSize } from '../../../../client/network/ecomap/aroundItem.ts';
import { inwardDistance, lineLooks, tieLine } from '../../../../client/network/ecomap/tieLine.ts';

const right = { x: 160, y: 0 };
const numbers = (path: string): number[] => [...path.matchAll(/-?[\d.]+/g)].map(([each]) => Number(each));

describe('the line of a tie', () => {
  it('runs from edge to edge (by hand: 40 + 3 from the middle, 160 − 31 − 3 at the other end)', () => {
    expect(tieLine({ quality: 'strong', flow: 'none', shape: 'person' }, right)).toEqual({
      path: 'M43 0L126 0',
      heads: [],
    });
    // A box reaches 31 to the side, 21 upwards.
    expect(tieLine({ quality: 'strong', flow: 'none', shape: 'system' }, { x: 0, y: -160 }).path).toBe(
      'M0 -43L0 -136',
    );
  });

  it('points to where help arrives', () => {
    const heads = (flow: 'toPerson' | 'fromPerson' | 'both') =>
      tieLine({ quality: 'ordinary', flow, shape: 'person' }, right).heads.map((head) => numbers(head)[0]);
    expect(heads('toPerson')).toEqual([43]);
    expect(heads('fromPerson')).toEqual([126]);
    expect(heads('both')).toEqual([43, 126]);
  });

  it('is wavy where it is stressful, and within its width', () => {
    const { path } = tieLine({ quality: 'stressful', flow: 'none', shape: 'person' }, right);
    const values = numbers(path);
    const aside = values.filter((_, i) => i % 2 === 1);
    expect(Math.max(...aside)).toBeGreaterThan(4);
    expect(Math.min(...aside)).toBeLessThan(-4);
    expect(Math.max(...aside.map(Math.abs))).toBeLessThan(5);
    expect(aside.length).toBeGreaterThan(40);
  });

  it('is told apart without colour: by width, dashes or waves', () => {
    const looks = Object.entries(lineLooks).map(
      ([id, { width, dashes }]) => `${width} ${dashes} ${id === 'stressful'}`,
    );
    expect(new Set(looks).size).toBe(4);
  });

  it('ends its arrows far enough from the middle that those of many do not touch', () => {
    expect(inwardDistance(5)).toBe(markSize.self + 3);
    // 56 arrows of 14 each need a circle of 784: a radius of 125.
    expect(inwardDistance(56)).toBeCloseTo(784 / (2 * Math.PI));
  });
});
