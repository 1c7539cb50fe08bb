import { describe, expect, it } from 'vitest';
import { diameter } from '../../../../server/analysis/network/diameter.ts';
import { complete, cycle, fromTable, path, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('diameter', () => {
  it('is 6 on Toy-12: from P12 to P07 (by hand)', () => {
    expect(figureOf(diameter, toy12(1))).toBe(6);
  });

  it('is that of the classic graphs', () => {
    expect(figureOf(diameter, path(5))).toBe(4);
    expect(figureOf(diameter, cycle(6))).toBe(3);
    expect(figureOf(diameter, star(5))).toBe(2);
    expect(figureOf(diameter, complete(5))).toBe(1);
  });

  it('follows arrows, over pairs that they join (by hand; python-igraph 1.0.0, unconn=True)', () => {
    expect(figureOf(diameter, path(5, true))).toBe(4);
    expect(figureOf(diameter, cycle(6, true))).toBe(5);
    expect(figureOf(diameter, star(5, true))).toBe(1);
    expect(figureOf(diameter, complete(5, true))).toBe(1);
    expect(figureOf(diameter, twoCircles(true))).toBe(4);
    const apart = [
      ['a', 'b'],
      ['c', 'b'],
      ['c', 'd'],
      ['e', 'd'],
    ] as const;
    expect(figureOf(diameter, fromTable(apart, { directed: true }))).toBe(1);
    expect(figureOf(diameter, fromTable(apart))).toBe(4);
  });

  it('takes the component that is largest without directions, though its paths may be shorter', () => {
    const beside = [
      ['m', 'b'],
      ['m', 'c'],
      ['m', 'd'],
      ['m', 'e'],
      ['x', 'y'],
      ['y', 'z'],
    ] as const;
    expect(figureOf(diameter, fromTable(beside, { directed: true }))).toBe(1);
  });

  it('looks at the largest component, of two alike at that with the smallest key', () => {
    expect(
      figureOf(
        diameter,
        fromTable([
          ['b', 'c'],
          ['c', 'd'],
          ['d', 'e'],
          ['e', 'b'],
          ['v', 'w'],
          ['w', 'x'],
          ['x', 'y'],
        ]),
      ),
    ).toBe(2);
    expect(
      figureOf(
        diameter,
        fromTable([
          ['a', 'b'],
          ['b', 'c'],
          ['c', 'd'],
          ['v', 'w'],
          ['w', 'x'],
          ['x', 'y'],
          ['y', 'v'],
        ]),
      ),
    ).toBe(3);
  });

  it('walks a chain of 2,000', () => {
    expect(figureOf(diameter, path(2000))).toBe(1999);
  });

  it('is undefined when no two persons are connected', () => {
    expect(figureOf(diameter, fromTable([]))).toBeNull();
    expect(figureOf(diameter, complete(1))).toBeNull();
    expect(figureOf(diameter, fromTable([], { isolates: ['a', 'b'] }))).toBeNull();
  });
});
