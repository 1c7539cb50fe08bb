import { describe, expect, it } from 'vitest';
import { hierarchy } from '../../../../server/analysis/node/hierarchy.ts';
import { complete, fromTable, star } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('hierarchy', () => {
  it('is 0 where the contacts are alike and 1 with one contact', () => {
    expect(valuesOf(hierarchy, star(4))).toEqual({ n1: 0, n2: 1, n3: 1, n4: 1 });
    expect(valuesOf(hierarchy, complete(4)).n1).toBeCloseTo(0, 12);
  });

  it('follows the Coleman–Theil formula (by hand: a triangle with a tail at a)', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['a', 'd'],
    ]);
    // c_ab = c_ac = (1/3 + 1/3 × 1/2)² = 1/4, c_ad = 1/9; mean 11/54.
    const ratios = [27 / 22, 27 / 22, 6 / 11];
    const expected = ratios.reduce((sum, r) => sum + r * Math.log(r), 0) / (3 * Math.log(3));
    expect(valuesOf(hierarchy, network).a).toBeCloseTo(expected, 12);
  });

  it('nears 1 when one contact holds almost all strength', () => {
    const network = fromTable([
      ['a', 'b', 1000],
      ['a', 'c', 1],
      ['a', 'd', 1],
    ]);
    expect(valuesOf(hierarchy, network).a).toBe(0);
    expect(valuesOf(hierarchy, network, { weighted: true }).a).toBeGreaterThan(0.99);
  });

  it('is empty on an empty network and undefined for an isolate', () => {
    expect(valuesOf(hierarchy, fromTable([]))).toEqual({});
    expect(valuesOf(hierarchy, fromTable([['a', 'b']], { directed: true, isolates: ['c'] }))).toEqual({
      a: 1,
      b: 1,
      c: null,
    });
  });
});
