import { describe, expect, it } from 'vitest';
import { eigenvector } from '../../../../server/analysis/node/eigenvector.ts';
import { expectValues } from '../expectValues.ts';
import { complete, cycle, fromTable, path, star, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('eigenvector', () => {
  it('settles on two-sided networks (by hand: 1/√(n − 1) at the ends of a star, sines on a path)', () => {
    expectValues(valuesOf(eigenvector, star(5)), { n1: 1, n2: 0.5, n5: 0.5 });
    const sine = (i: number) => Math.sin((i * Math.PI) / 5) / Math.sin((2 * Math.PI) / 5);
    expectValues(valuesOf(eigenvector, path(4)), { n1: sine(1), n2: 1, n3: 1, n4: sine(4) });
  });

  it('settles on a long path (by hand: sines)', () => {
    const values = valuesOf(eigenvector, path(99));
    expect(values.n10).toBeCloseTo(Math.sin((10 * Math.PI) / 100), 6);
  });

  it('agrees with NetworkX 3.6.1 by arrows and by strength', () => {
    const undirected = {
      a: 0.7390618139,
      b: 0.661579505,
      c: 1,
      d: 0.6140049814,
      e: 0.6140049814,
      f: 0.2811562793,
      g: 0,
    };
    const directed = { a: 0.6572981061, b: 0.4320408003, c: 1, d: 0.6572981061, e: 0.4320408003, f: 0, g: 0 };
    const strong = { a: 1, b: 0.7244230225, c: 0.6902044585, d: 0.25, e: 0.1811057556, f: 0, g: 0 };
    expectValues(valuesOf(eigenvector, twoCircles(false)), undirected, 8);
    expectValues(valuesOf(eigenvector, twoCircles(true)), directed, 8);
    expectValues(valuesOf(eigenvector, twoCircles(true), { weighted: true }), strong, 8);
  });

  it('is 0 outside the component with the largest eigenvalue (by hand: a triangle has 2, a pair 1)', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
      ['d', 'e'],
    ]);
    expectValues(valuesOf(eigenvector, network), { a: 1, b: 1, c: 1, d: 0, e: 0 });
  });

  it('lets tied components count by Σx/Σx² (by hand: a square and a star of four both have 2)', () => {
    const rows = 'ab bc cd da hi hj hk hl'.split(' ').map((tie) => [tie[0]!, tie[1]!] as const);
    expectValues(valuesOf(eigenvector, fromTable(rows)), { a: 2 / 3, d: 2 / 3, h: 1, l: 1 / 2 });
  });

  it('passes importance on along the arrows (by hand: λ = 1 in a circle, and what follows it adds up)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'c'],
        ['b', 'c'],
        ['c', 'd'],
        ['z', 'a'],
      ],
      { directed: true },
    );
    expectValues(valuesOf(eigenvector, network), { a: 0.5, b: 0.5, c: 1, d: 1, z: 0 });
  });

  it('is undefined without ties, without a cycle of arrows, and where two circles of arrows tie', () => {
    const nulls = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, null]));
    const circles = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'c'],
      ],
      { directed: true },
    );
    expect(valuesOf(eigenvector, fromTable([], { isolates: ['a', 'b'] }))).toEqual(nulls(['a', 'b']));
    expect(valuesOf(eigenvector, path(3, true))).toEqual(nulls(['n1', 'n2', 'n3']));
    expect(valuesOf(eigenvector, circles)).toEqual(nulls(['a', 'b', 'c', 'd']));
    expect(valuesOf(eigenvector, fromTable([]))).toEqual({});
  });

  it('is 1 for everyone where all are alike', () => {
    expectValues(valuesOf(eigenvector, complete(4)), { n1: 1, n4: 1 });
    expectValues(valuesOf(eigenvector, cycle(5, true)), { n1: 1, n5: 1 });
  });
});
