import { describe, expect, it } from 'vitest';
import { bestLouvainPartition, modularityOf } from '../../../server/analysis/louvainPartition.ts';
import { defaultMeasureOptions as options } from '../../../server/analysis/measure.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { fromTable, randomNetwork } from './networks.ts';
import { listReferenceNetworks, referenceFolder } from './reference.ts';

describe('the Louvain partition', () => {
  it('is not worse with another seed on a network with plain groups', () => {
    const cliques = ['a', 'b', 'c'].flatMap((name) =>
      [1, 2, 3, 4].flatMap((i) =>
        [1, 2, 3, 4].filter((j) => j > i).map((j) => [name + i, name + j] as const),
      ),
    );
    const network = fromTable([...cliques, ['a1', 'b1'], ['b2', 'c1']]);
    for (const seed of [1, 2, 3]) {
      const { numbers, modularity } = bestLouvainPartition(network, { ...options, seed });
      expect([...numbers]).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
      // By hand: 18 of 20 ties inside; degrees add up to 13, 14 and 13.
      expect(modularity).toBeCloseTo(18 / 20 - (13 ** 2 + 14 ** 2 + 13 ** 2) / 40 ** 2, 12);
    }
  });

  it('reports the modularity of the groups that it returns', () => {
    const network = randomNetwork(60, 120, 3, true);
    const { numbers, modularity } = bestLouvainPartition(network, { ...options, weighted: true });
    expect(modularityOf(adjacency(network).union, numbers, true)).toBe(modularity);
  });

  it('is undefined for a network without ties', () => {
    const network = fromTable([], { isolates: ['a', 'b'] });
    expect(modularityOf(adjacency(network).union, Uint32Array.of(1, 2), false)).toBeNull();
    expect(bestLouvainPartition(network, options)).toEqual({
      numbers: Uint32Array.of(1, 2),
      modularity: null,
    });
  });
});

describe('modularity of a given partition', () => {
  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  for (const reference of listReferenceNetworks(34).filter(({ dataset }) => dataset === 'zachary_karate')) {
    it('is 0.371466 for the two factions of the karate club (NetworkX 3.6.1, unweighted)', () => {
      const officer = new Set('9 10 15 16 19 21 23 24 25 26 27 28 29 30 31 32 33 34'.split(' '));
      const view = adjacency(reference.build(false));
      const numbers = Uint32Array.from(view.keys, (key) => (officer.has(key) ? 2 : 1));
      expect(modularityOf(view.union, numbers, false)).toBeCloseTo(0.371466, 6);
    });
  }
});
