import { describe, expect, it } from 'vitest';
import { degree } from '../../../../server/analysis/node/degree.ts';
import { outDegree } from '../../../../server/analysis/node/outDegree.ts';
import { star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('outDegree', () => {
  it('counts those whom a person names (by hand)', () => {
    expect(valuesOf(outDegree, twoCircles(true))).toEqual({ a: 2, b: 1, c: 2, d: 1, e: 1, f: 1, g: 0 });
    expect(valuesOf(outDegree, star(4, true))).toEqual({ n1: 3, n2: 0, n3: 0, n4: 0 });
  });

  it('equals degree on an undirected network', () => {
    expect(valuesOf(outDegree, toy12(2))).toEqual(valuesOf(degree, toy12(2)));
  });

  it('is divided by n − 1 when normalized, and undefined for a single person then', () => {
    expect(valuesOf(outDegree, star(4, true), { normalized: true }).n1).toBe(1);
    expect(valuesOf(outDegree, star(1, true), { normalized: true })).toEqual({ n1: null });
  });
});
