import { describe, expect, it } from 'vitest';
import { egoHierarchy } from '../../../../server/analysis/node/egoHierarchy.ts';
import { hierarchy } from '../../../../server/analysis/node/hierarchy.ts';
import { insideEgoNetworks, networksWithEgos } from '../egoNetwork.ts';
import { expectValues } from '../expectValues.ts';
import { fromTable } from '../networks.ts';
import { valuesOf } from '../values.ts';

describe('hierarchy inside the ego network', () => {
  it('is that of the network that holds ego, her contacts and their ties alone (definition, by brute force)', () => {
    for (const network of networksWithEgos) {
      for (const options of [{}, { weighted: true }]) {
        const expected = insideEgoNetworks(hierarchy, network, options);
        expectValues(valuesOf(egoHierarchy, network, options), expected, 12);
      }
    }
  });

  it('leaves out the ties of contacts to others (by hand: in the triangle alone both constrain a alike)', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['b', 'd', 4],
      ['b', 'e'],
    ]);
    expect(valuesOf(egoHierarchy, network).a).toBeCloseTo(0, 12);
    expect(valuesOf(hierarchy, network).a).toBeGreaterThan(0.01);
  });

  it('is undefined for an isolate, and empty on an empty network', () => {
    expect(valuesOf(egoHierarchy, fromTable([], { isolates: ['a'] }))).toEqual({ a: null });
    expect(valuesOf(egoHierarchy, fromTable([]))).toEqual({});
  });
});
