import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../../../server/analysis/connectedComponents.ts';
import { eccentricityExtremes } from '../../../server/analysis/eccentricityExtremes.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { distanceSearch } from '../../../server/kernels/geodesics.ts';
import { cycle, fromTable, path, randomNetwork } from './networks.ts';

describe('eccentricityExtremes', () => {
  it('are smallest and largest of all eccentricities of the largest component, the smallest of those who reach all (a search from each node)', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const view = adjacency(randomNetwork(60, 40 + 3 * seed, seed, seed % 2 === 0));
      const { numbers } = connectedComponents(view);
      const { distance, reached, from } = distanceSearch(view.out, false);
      const members = Array.from(view.keys.keys()).filter((i) => numbers[i] === 1);
      const found = members.map((i) => {
        const count = from(i);
        return { count, steps: distance[reached[count - 1]!]! };
      });
      const ofAll = found.filter(({ count }) => count === members.length).map(({ steps }) => steps);
      expect(eccentricityExtremes(view)).toEqual({
        radius: ofAll.length === 0 ? null : Math.min(...ofAll),
        diameter: Math.max(...found.map(({ steps }) => steps)),
      });
    }
  });

  it('of a chain and a ring are known (by hand)', () => {
    expect(eccentricityExtremes(path(1000))).toEqual({ radius: 500, diameter: 999 });
    expect(eccentricityExtremes(cycle(101))).toEqual({ radius: 50, diameter: 50 });
    expect(eccentricityExtremes(path(1000, true))).toEqual({ radius: 999, diameter: 999 });
    expect(eccentricityExtremes(cycle(101, true))).toEqual({ radius: 100, diameter: 100 });
  });

  it('are undefined when no two persons are connected', () => {
    expect(eccentricityExtremes(fromTable([], { isolates: ['a', 'b'] }))).toBeNull();
  });
});
