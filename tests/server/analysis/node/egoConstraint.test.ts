import { describe, expect, it } from 'vitest';
import { egoConstraint } from '../../../../server/analysis/node/egoConstraint.ts';
import { constraint } from '../../../../server/analysis/node/constraint.ts';
import { insideEgoNetworks, networksWithEgos } from '../egoNetwork.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('constraint inside the ego network', () => {
  it('is that of the network that holds ego, her contacts and their ties alone (definition, by brute force)', () => {
    for (const network of networksWithEgos) {
      for (const options of [{}, { weighted: true }]) {
        const expected = insideEgoNetworks(constraint, network, options);
        expectValues(valuesOf(egoConstraint, network, options), expected, 12);
      }
    }
  });

  it('leaves out the ties of contacts to others (by hand: a triangle, and b with two more)', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['b', 'd', 4],
      ['b', 'e'],
    ]);
    expect(valuesOf(egoConstraint, network).a).toBeCloseTo(9 / 8, 12);
    expect(valuesOf(constraint, network).a).toBeCloseTo((1 / 2 + 1 / 4) ** 2 + (1 / 2 + 1 / 8) ** 2, 12);
  });

  it('is undefined for an isolate, and empty on an empty network', () => {
    expect(valuesOf(egoConstraint, fromTable([], { isolates: ['a'] }))).toEqual({ a: null });
    expect(valuesOf(egoConstraint, fromTable([]))).toEqual({});
  });
});
