import { describe, expect, it } from 'vitest';
import { inStrength } from '../../../../server/analysis/node/inStrength.ts';
import { strength } from '../../../../server/analysis/node/strength.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('in-strength', () => {
  it('adds the strengths of the ties that lead to a person (by hand)', () => {
    expectValues(valuesOf(inStrength, twoCircles(true)), {
      a: 4 + 4,
      b: 2,
      c: 1 + 1 + 1,
      d: 1,
      e: 2,
      f: 0,
      g: 0,
    });
  });

  it('is strength on an undirected network (by definition)', () => {
    expect(valuesOf(inStrength, twoCircles(false))).toEqual(valuesOf(strength, twoCircles(false)));
  });

  it('takes ties of dislike off (by hand: 3 − 2)', () => {
    const network = fromTable(
      [
        ['a', 'c', 3],
        ['b', 'c', -2],
      ],
      { directed: true },
    );
    expect(valuesOf(inStrength, network)).toEqual({ a: 0, b: 0, c: 1 });
  });

  it('is empty on an empty network', () => {
    expect(valuesOf(inStrength, fromTable([]))).toEqual({});
  });
});
