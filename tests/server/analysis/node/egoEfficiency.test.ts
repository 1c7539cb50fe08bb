import { describe, expect, it } from 'vitest';
import { egoEfficiency } from '../../../../server/analysis/node/egoEfficiency.ts';
import { efficiency } from '../../../../server/analysis/node/efficiency.ts';
import { insideEgoNetworks, networksWithEgos } from '../egoNetwork.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('efficiency inside the ego network', () => {
  it('is that of the network that holds ego, her contacts and their ties alone (definition, by brute force)', () => {
    for (const network of networksWithEgos) {
      for (const options of [{}, { weighted: true }]) {
        const expected = insideEgoNetworks(efficiency, network, options);
        expectValues(valuesOf(egoEfficiency, network, options), expected, 12);
      }
    }
  });

  it('compares the ties of contacts with those inside only (by hand: b is tied most to d, whom a does not know)', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['b', 'd', 4],
      ['b', 'e'],
    ]);
    expect(valuesOf(egoEfficiency, network, { weighted: true }).a).toBeCloseTo(1 / 2, 12);
    expect(valuesOf(efficiency, network, { weighted: true }).a).toBeCloseTo((2 - 5 / 8) / 2, 12);
  });

  it('is undefined for an isolate, and empty on an empty network', () => {
    expect(valuesOf(egoEfficiency, fromTable([], { isolates: ['a'] }))).toEqual({ a: null });
    expect(valuesOf(egoEfficiency, fromTable([]))).toEqual({});
  });
});
