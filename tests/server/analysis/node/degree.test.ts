import { describe, expect, it } from 'vitest';
import { degree } from '../../../../server/analysis/node/degree.ts';
import { kite, star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('degree', () => {
  it('counts contacts in Toy-12 (by hand)', () => {
    expect(valuesOf(degree, toy12(1))).toMatchObject({ P01: 5, P02: 2, P05: 1, P06: 3, P11: 0 });
  });

  it('is highest for Diane in the kite (Krackhardt 1990: 6)', () => {
    expect(valuesOf(degree, kite())).toEqual({ A: 4, B: 4, C: 3, D: 6, E: 3, F: 5, G: 5, H: 3, I: 2, J: 1 });
  });

  it('counts a mutual pair once on a directed network (by hand)', () => {
    expect(valuesOf(degree, twoCircles(true))).toEqual({ a: 3, b: 2, c: 4, d: 2, e: 2, f: 1, g: 0 });
  });

  it('is divided by n − 1 when normalized, and undefined for a single person then', () => {
    expect(valuesOf(degree, star(5), { normalized: true })).toMatchObject({ n1: 1, n2: 0.25 });
    expect(valuesOf(degree, star(1))).toEqual({ n1: 0 });
    expect(valuesOf(degree, star(1), { normalized: true })).toEqual({ n1: null });
  });
});
