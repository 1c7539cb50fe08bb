import { describe, expect, it } from 'vitest';
import { outStrength } from '../../../../server/analysis/node/outStrength.ts';
import { strength } from '../../../../server/analysis/node/strength.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable, twoCircles } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('out-strength', () => {
  it('adds the strengths of the ties that a person names (by hand)', () => {
    expectValues(valuesOf(outStrength, twoCircles(true)), {
      a: 2 + 1,
      b: 1,
      c: 4 + 1,
      d: 2,
      e: 1,
      f: 4,
      g: 0,
    });
  });

  it('is strength on an undirected network (by definition)', () => {
    expect(valuesOf(outStrength, twoCircles(false))).toEqual(valuesOf(strength, twoCircles(false)));
  });

  it('takes ties of dislike off (by hand: 3 − 2)', () => {
    const network = fromTable(
      [
        ['a', 'b', 3],
        ['a', 'c', -2],
      ],
      { directed: true },
    );
    expect(valuesOf(outStrength, network)).toEqual({ a: 1, b: 0, c: 0 });
  });

  it('is empty on an empty network', () => {
    expect(valuesOf(outStrength, fromTable([]))).toEqual({});
  });
});
