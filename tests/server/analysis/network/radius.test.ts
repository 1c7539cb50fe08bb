import { describe, expect, it } from 'vitest';
import { radius } from '../../../../server/analysis/network/radius.ts';
import { complete, cycle, fromTable, kite, path, star, twoCircles } from '../networks.ts';
import { figureOf } from '../values.ts';
import { besides } from '../wholes.ts';

describe('radius', () => {
  it('is half of a chain, 1 in a star and ⌊n/2⌋ in a ring (by hand)', () => {
    expect(figureOf(radius, path(7))).toBe(3);
    expect(figureOf(radius, path(8))).toBe(4);
    expect(figureOf(radius, star(6))).toBe(1);
    expect(figureOf(radius, cycle(9))).toBe(4);
    expect(figureOf(radius, complete(4))).toBe(1);
  });

  it('is 2 on Krackhardt’s kite (NetworkX 3.6.1)', () => {
    expect(figureOf(radius, kite())).toBe(2);
  });

  it('follows arrows outwards, of those who reach everyone (by hand)', () => {
    expect(figureOf(radius, star(6, true))).toBe(1);
    expect(figureOf(radius, path(8, true))).toBe(7);
    expect(figureOf(radius, cycle(9, true))).toBe(8);
    expect(figureOf(radius, complete(4, true))).toBe(1);
    // Only f has a path to all: eccentricity 4. Of the others c has 2, without f (`eccentricity`).
    expect(figureOf(radius, twoCircles(true))).toBe(4);
  });

  it('is undefined when nobody reaches everyone along the arrows', () => {
    const rows = [
      ['a', 'c'],
      ['b', 'c'],
    ] as const;
    expect(figureOf(radius, fromTable(rows, { directed: true }))).toBeNull();
    expect(figureOf(radius, fromTable(rows))).toBe(1);
  });

  it('looks at the largest component only', () => {
    expect(figureOf(radius, besides(cycle(9), star(5), 'm'))).toBe(4);
  });

  it('is undefined when no two persons are connected', () => {
    expect(figureOf(radius, fromTable([]))).toBeNull();
    expect(figureOf(radius, fromTable([], { isolates: ['a', 'b'] }))).toBeNull();
  });
});
