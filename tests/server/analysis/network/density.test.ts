import { describe, expect, it } from 'vitest';
import { density } from '../../../../server/analysis/network/density.ts';
import { complete, fromTable, path } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';

describe('density', () => {
  it('is 12 of 66 pairs on Toy-12', () => {
    expect(figureOf(density, toy12(1))).toBeCloseTo(12 / 66, 12);
  });

  it('counts arcs of ordered pairs and ties of unordered pairs (by hand)', () => {
    expect(figureOf(density, path(3))).toBeCloseTo(2 / 3, 12);
    expect(figureOf(density, path(3, true))).toBeCloseTo(1 / 3, 12);
    expect(figureOf(density, complete(4))).toBe(1);
    expect(figureOf(density, complete(4, true))).toBe(1);
  });

  it('is 0 without ties and undefined below two persons', () => {
    expect(figureOf(density, fromTable([], { isolates: ['a', 'b'] }))).toBe(0);
    expect(figureOf(density, fromTable([]))).toBeNull();
    expect(figureOf(density, complete(1))).toBeNull();
  });
});
