import { describe, expect, it } from 'vitest';
import { radius } from '../../../../server/analysis/network/radius.ts';
import { complete, cycle, fromTable, kite, path, star } from '../networks.ts';
import { figureOf } from '../values.ts';
import { besides } from '../wholes.ts';

describe('radius', () => {
  it('is half of a chain, 1 in a star and ⌊n/2⌋ in a ring (by hand)', () => {
    expect(figureOf(radius, path(7))).toBe(3);
    expect(figureOf(radius, path(8, true))).toBe(4);
    expect(figureOf(radius, star(6))).toBe(1);
    expect(figureOf(radius, cycle(9))).toBe(4);
    expect(figureOf(radius, complete(4))).toBe(1);
  });

  it('is 2 on Krackhardt’s kite (NetworkX 3.6.1)', () => {
    expect(figureOf(radius, kite())).toBe(2);
  });

  it('looks at the largest component only', () => {
    expect(figureOf(radius, besides(cycle(9), star(5), 'm'))).toBe(4);
  });

  it('is undefined when no two persons are connected', () => {
    expect(figureOf(radius, fromTable([]))).toBeNull();
    expect(figureOf(radius, fromTable([], { isolates: ['a', 'b'] }))).toBeNull();
  });
});
