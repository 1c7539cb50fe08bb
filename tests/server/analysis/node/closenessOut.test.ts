import { describe, expect, it } from 'vitest';
import { closeness } from '../../../../server/analysis/node/closeness.ts';
import { closenessOut } from '../../../../server/analysis/node/closenessOut.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable, kite, path, star, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('outward closeness', () => {
  it('agrees with NetworkX 3.6.1 on the reversed network', () => {
    expectValues(valuesOf(closenessOut, twoCircles(true)), {
      a: 0.380952381,
      b: 0.3333333333,
      c: 0.4444444444,
      d: 0.2666666667,
      e: 0.3333333333,
      f: 0.3472222222,
      g: 0,
    });
  });

  it('agrees with NetworkX 3.6.1 with 1/strength as distance', () => {
    expectValues(valuesOf(closenessOut, twoCircles(true), { weighted: true }), {
      a: 0.4444444444,
      b: 0.3950617284,
      c: 0.7619047619,
      d: 0.4444444444,
      e: 0.4444444444,
      f: 0.5747126437,
    });
  });

  it('is closeness on an undirected network (by definition)', () => {
    expect(valuesOf(closenessOut, kite())).toEqual(valuesOf(closeness, kite()));
  });

  it('is 1 for who names all, 0 for who names nobody (by hand)', () => {
    expect(valuesOf(closenessOut, star(4, true))).toEqual({ n1: 1, n2: 0, n3: 0, n4: 0 });
    expect(valuesOf(closenessOut, path(2, true))).toEqual({ n1: 1, n2: 0 });
  });

  it('is undefined for a single person, and empty on an empty network', () => {
    expect(valuesOf(closenessOut, star(1))).toEqual({ n1: null });
    expect(valuesOf(closenessOut, fromTable([]))).toEqual({});
  });
});
