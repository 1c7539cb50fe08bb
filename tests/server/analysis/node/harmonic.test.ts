import { describe, expect, it } from 'vitest';
import { harmonic } from '../../../../server/analysis/node/harmonic.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable, path, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('harmonic', () => {
  it('adds reciprocal distances (by hand)', () => {
    expectValues(valuesOf(harmonic, path(4)), { n1: 1 + 1 / 2 + 1 / 3, n2: 2.5, n3: 2.5 });
    expectValues(valuesOf(harmonic, toy12(1)), { P01: 5 + 3 / 2 + 1 / 3 + 1 / 4, P11: 0 });
  });

  it('counts the distances of those who can reach a person (by hand)', () => {
    expectValues(valuesOf(harmonic, path(3, true)), { n1: 0, n2: 1, n3: 1.5 });
  });

  it('agrees with NetworkX 3.6.1 by arrows and by strength', () => {
    const directed = { a: 3.3333333333, b: 2.5833333333, c: 4, d: 2.8333333333, e: 2.4166666667, f: 0, g: 0 };
    const strong = {
      a: 10.1714285714,
      b: 5.6825396825,
      c: 4.4666666667,
      d: 2.9444444444,
      e: 3.8303030303,
      f: 0,
      g: 0,
    };
    expectValues(valuesOf(harmonic, twoCircles(true)), directed);
    expectValues(valuesOf(harmonic, twoCircles(true), { weighted: true }), strong);
  });

  it('is divided by n − 1 when normalized, and undefined for a single person then', () => {
    expectValues(valuesOf(harmonic, star(5), { normalized: true }), { n1: 1, n2: 2.5 / 4 });
    expect(valuesOf(harmonic, star(1))).toEqual({ n1: 0 });
    expect(valuesOf(harmonic, star(1), { normalized: true })).toEqual({ n1: null });
    expect(valuesOf(harmonic, fromTable([]))).toEqual({});
  });
});
