import { describe, expect, it } from 'vitest';
import { bridge } from '../../../../server/analysis/edge/bridge.ts';
import { localBridge } from '../../../../server/analysis/edge/localBridge.ts';
import type { Network } from '../../../../server/graph/network.ts';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import { distanceSearch } from '../../../../server/kernels/geodesics.ts';
import { florentineMarriages, karate } from '../classicNetworks.ts';
import { complete, cycle, fromTable, randomNetwork } from '../networks.ts';
import { valuesOf } from '../values.ts';

/** The distance between the ends in a copy of the network from which the pair's ties were taken. */
function byDefinition(network: Network): Record<string, number | null> {
  return Object.fromEntries(
    network.mapEdges((key, _attributes, source, target) => {
      const without = network.copy() as Network;
      for (const [from, to] of [
        [source, target],
        [target, source],
      ] as const)
        if (without.hasEdge(from, to)) without.dropEdge(from, to);
      const { keys, union } = adjacency(without);
      const search = distanceSearch(union, false);
      search.from(keys.indexOf(source));
      const distance = search.distance[keys.indexOf(target)]!;
      return [key, distance === Infinity ? null : distance];
    }),
  );
}

describe('span of a tie', () => {
  it('agrees with local_bridges of NetworkX 3.6.1', () => {
    const families = valuesOf(localBridge, florentineMarriages());
    expect(families).toMatchObject({
      'Albizzi-Guadagni': 3,
      'Bischeri-Guadagni': 4,
      'Barbadori-Castellani': 4,
      'Barbadori-Medici': 4,
      'Guadagni-Tornabuoni': 3,
      'Medici-Salviati': null,
      'Peruzzi-Strozzi': 2,
    });
    const spans = Object.values(valuesOf(localBridge, karate()));
    expect(spans.filter((span) => span === 3)).toHaveLength(10);
    expect(spans.filter((span) => span === null)).toHaveLength(1);
    expect(spans.filter((span) => span === 2)).toHaveLength(67);
  });

  it('is the distance without the tie (definition, by brute force), directed or not', () => {
    for (const network of [
      randomNetwork(40, 55, 1),
      randomNetwork(40, 60, 2, true),
      randomNetwork(25, 60, 3),
    ])
      expect(valuesOf(localBridge, network)).toEqual(byDefinition(network));
  });

  it('is the length of the rest of a cycle, 2 in a complete network (by hand)', () => {
    expect(new Set(Object.values(valuesOf(localBridge, cycle(9))))).toEqual(new Set([8]));
    expect(new Set(Object.values(valuesOf(localBridge, complete(5))))).toEqual(new Set([2]));
    expect(valuesOf(localBridge, fromTable([]))).toEqual({});
  });

  it('is undefined exactly for the bridges (identity)', () => {
    const network = randomNetwork(40, 45, 7);
    const sides = valuesOf(bridge, network);
    for (const [key, span] of Object.entries(valuesOf(localBridge, network)))
      expect(span === null, key).toBe(sides[key]! > 0);
  });
});
