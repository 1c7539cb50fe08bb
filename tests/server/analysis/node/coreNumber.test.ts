import { describe, expect, it } from 'vitest';
import { coreNumber } from '../../../../server/analysis/node/coreNumber.ts';
import { complete, cycle, fromTable, kite, path, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('coreNumber', () => {
  it('is what remains after the loosely tied are taken away (by hand, Toy-12)', () => {
    const expected = {
      P01: 2,
      P03: 2,
      P04: 2,
      P06: 2,
      P07: 2,
      P08: 2,
      P02: 1,
      P05: 1,
      P09: 1,
      P10: 1,
      P12: 1,
      P11: 0,
    };
    expect(valuesOf(coreNumber, toy12(1))).toEqual(expected);
  });

  it('agrees with NetworkX 3.6.1 on the kite', () => {
    expect(valuesOf(coreNumber, kite())).toEqual({
      A: 3,
      B: 3,
      C: 3,
      D: 3,
      E: 3,
      F: 3,
      G: 3,
      H: 2,
      I: 1,
      J: 1,
    });
  });

  it('is known on simple shapes (by hand)', () => {
    expect(valuesOf(coreNumber, complete(5)).n1).toBe(4);
    expect(valuesOf(coreNumber, cycle(5)).n1).toBe(2);
    expect(valuesOf(coreNumber, path(3))).toEqual({ n1: 1, n2: 1, n3: 1 });
    expect(valuesOf(coreNumber, star(1))).toEqual({ n1: 0 });
    expect(valuesOf(coreNumber, fromTable([]))).toEqual({});
  });

  it('counts a mutual pair once and ignores the arrows (NetworkX 3.6.1 on the undirected union)', () => {
    expect(valuesOf(coreNumber, complete(3, true))).toEqual({ n1: 2, n2: 2, n3: 2 });
    expect(valuesOf(coreNumber, twoCircles(true))).toEqual({ a: 2, b: 2, c: 2, d: 2, e: 2, f: 1, g: 0 });
  });
});
