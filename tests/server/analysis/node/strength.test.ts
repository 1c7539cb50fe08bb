import { describe, expect, it } from 'vitest';
import { strength } from '../../../../server/analysis/node/strength.ts';
import { fromTable, twoCircles } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { valuesOf } from '../values.ts';

describe('strength', () => {
  it('adds the strengths of all ties (by hand)', () => {
    expect(valuesOf(strength, twoCircles(false))).toEqual({ a: 10, b: 3, c: 7, d: 3, e: 3, f: 4, g: 0 });
  });

  it('adds both directions on a directed network (by hand)', () => {
    expect(valuesOf(strength, twoCircles(true))).toEqual({ a: 11, b: 3, c: 8, d: 3, e: 3, f: 4, g: 0 });
  });

  it('equals degree where every strength is 1', () => {
    expect(valuesOf(strength, toy12(1))).toMatchObject({ P01: 5, P06: 3, P11: 0 });
  });

  it('is empty on an empty network and 0 for a single person', () => {
    expect(valuesOf(strength, fromTable([]))).toEqual({});
    expect(valuesOf(strength, fromTable([], { isolates: ['a'] }))).toEqual({ a: 0 });
  });
});
