import { describe, expect, it } from 'vitest';
import { egoEffectiveSize } from '../../../../server/analysis/node/egoEffectiveSize.ts';
import { effectiveSize } from '../../../../server/analysis/node/effectiveSize.ts';
import { insideEgoNetworks, networksWithEgos } from '../egoNetwork.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('effective size inside the ego network', () => {
  it('is that of the network that holds ego, her contacts and their ties alone (definition, by brute force)', () => {
    for (const network of networksWithEgos) {
      for (const options of [{}, { weighted: true }]) {
        const expected = insideEgoNetworks(effectiveSize, network, options);
        expectValues(valuesOf(egoEffectiveSize, network, options), expected, 12);
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
    expect(valuesOf(egoEffectiveSize, network, { weighted: true }).a).toBeCloseTo(2 - 1 / 2 - 1 / 2, 12);
    expect(valuesOf(effectiveSize, network, { weighted: true }).a).toBeCloseTo(2 - 1 / 2 - 1 / 8, 12);
  });

  it('is effective size where all ties are alike (identity)', () => {
    const [undirected] = networksWithEgos;
    expectValues(valuesOf(egoEffectiveSize, undirected!), valuesOf(effectiveSize, undirected!), 12);
  });

  it('is undefined for an isolate, and empty on an empty network', () => {
    expect(valuesOf(egoEffectiveSize, fromTable([], { isolates: ['a'] }))).toEqual({ a: null });
    expect(valuesOf(egoEffectiveSize, fromTable([]))).toEqual({});
  });
});
