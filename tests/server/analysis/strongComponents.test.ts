import { describe, expect, it } from 'vitest';
import { strongComponents } from '../../../server/analysis/strongComponents.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { distanceSearch } from '../../../server/kernels/geodesics.ts';
import { fromTable, path, randomNetwork } from './networks.ts';
import { toy12 } from './toy12.ts';

describe('strongComponents', () => {
  it('separates two circles that are linked one way, later ones having lower numbers (by hand)', () => {
    const rows = [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'c'],
    ] as const;
    expect([...strongComponents(adjacency(fromTable(rows, { directed: true })).out)]).toEqual([1, 1, 0, 0]);
  });

  it('gives the connected components of an undirected network', () => {
    const { keys, out } = adjacency(toy12(1));
    const component = strongComponents(out);
    expect(keys.filter((_, i) => component[i] !== component[0])).toEqual(['P11']);
  });

  it.each([1, 2, 3, 4])('agrees with mutual reach, seed %i', (seed) => {
    const { order, out } = adjacency(randomNetwork(40, 60, seed, true));
    const component = strongComponents(out);
    const search = distanceSearch(out, false);
    const reach = Array.from({ length: order }, (_, i) => {
      search.from(i);
      return search.distance.map((distance) => (distance < Infinity ? 1 : 0));
    });
    for (let i = 0; i < order; i++) {
      for (let j = 0; j < order; j++) {
        expect(component[i] === component[j]).toBe(reach[i]![j] === 1 && reach[j]![i] === 1);
        if (reach[i]![j] === 1) expect(component[j]).toBeLessThanOrEqual(component[i]!);
      }
    }
  });

  it('does not run out of stack on a long chain, and takes an empty network', () => {
    expect(strongComponents(adjacency(path(50_000, true)).out)[0]).toBe(49_999);
    expect([...strongComponents(adjacency(fromTable([])).out)]).toEqual([]);
  });
});
