import { describe, expect, it } from 'vitest';
import { degree } from '../../../../server/analysis/node/degree.ts';
import { inDegree } from '../../../../server/analysis/node/inDegree.ts';
import { star, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('inDegree', () => {
  it('counts those who name a person (by hand)', () => {
    expect(valuesOf(inDegree, twoCircles(true))).toEqual({ a: 2, b: 1, c: 3, d: 1, e: 1, f: 0, g: 0 });
    expect(valuesOf(inDegree, star(4, true))).toEqual({ n1: 0, n2: 1, n3: 1, n4: 1 });
  });

  it('equals degree on an undirected network', () => {
    expect(valuesOf(inDegree, toy12(1))).toEqual(valuesOf(degree, toy12(1)));
  });

  it('is divided by n − 1 when normalized, and undefined for a single person then', () => {
    expect(valuesOf(inDegree, twoCircles(true), { normalized: true }).c).toBe(0.5);
    expect(valuesOf(inDegree, star(1, true), { normalized: true })).toEqual({ n1: null });
  });
});
