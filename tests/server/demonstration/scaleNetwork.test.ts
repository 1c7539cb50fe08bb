import { describe, expect, it } from 'vitest';
import { generateNetwork, type ScaleNetwork } from '../../../server/demonstration/scaleNetwork.ts';
import { inYardsticks } from '../../yardsticks.ts';

function adjacency({ ids, from, to }: ScaleNetwork): Set<number>[] {
  const adjacent = ids.map(() => new Set<number>());
  from.forEach((one, tie) => {
    adjacent[one]!.add(to[tie]!);
    adjacent[to[tie]!]!.add(one);
  });
  return adjacent;
}

function componentSize(adjacent: readonly Set<number>[]): number {
  const reached = new Set([0]);
  for (const node of reached) for (const other of adjacent[node]!) reached.add(other);
  return reached.size;
}

/** 3 × triangles / two-paths. */
function transitivity(adjacent: readonly Set<number>[]): number {
  let closed = 0;
  let paths = 0;
  for (const ends of adjacent) {
    for (const one of ends)
      for (const other of ends)
        if (one < other) {
          paths++;
          if (adjacent[one]!.has(other)) closed++;
        }
  }
  return closed / paths;
}

describe.each(['clusteredPowerLaw', 'socialLike'] as const)('%s', (kind) => {
  it.each([
    [1, 0],
    [2, 1],
    [10, 9],
    [10, 45],
    [60, 1500],
    [1000, 4000],
  ])('has exactly %i nodes and %i ties, is simple and connected', (order, size) => {
    const network = generateNetwork({ order, size, seed: 5, kind });
    const adjacent = adjacency(network);
    expect(network.ids).toHaveLength(order);
    expect(network.ids).toEqual(network.ids.toSorted());
    expect(network.from).toHaveLength(size);
    expect(adjacent.reduce((sum, ends) => sum + ends.size, 0)).toBe(2 * size);
    expect(adjacent.some((ends, node) => ends.has(node))).toBe(false);
    expect(componentSize(adjacent)).toBe(order);
  });

  it('is the same for the same seed, another for another', () => {
    const request = { order: 300, size: 900, kind };
    expect(generateNetwork({ ...request, seed: 1 })).toEqual(generateNetwork({ ...request, seed: 1 }));
    expect(generateNetwork({ ...request, seed: 1 }).to).not.toEqual(
      generateNetwork({ ...request, seed: 2 }).to,
    );
  });

  it('cannot be connected with fewer ties, or simple with more', () => {
    expect(() => generateNetwork({ order: 10, size: 8, seed: 1, kind })).toThrow('9 to 45 ties');
    expect(() => generateNetwork({ order: 10, size: 46, seed: 1, kind })).toThrow('9 to 45 ties');
  });

  it('takes little work for 100,000 nodes', async () => {
    const { yardsticks } = await inYardsticks(() =>
      generateNetwork({ order: 100_000, size: 400_000, seed: 1, kind }),
    );
    expect(yardsticks).toBeLessThan(400);
  });
});

it('a clustered power law has hubs and more triangles than attachment alone would make', () => {
  const adjacent = adjacency(
    generateNetwork({ order: 2000, size: 8000, seed: 3, kind: 'clusteredPowerLaw' }),
  );
  expect(Math.max(...adjacent.map((ends) => ends.size))).toBeGreaterThan(10 * 8);
  // Preferential attachment without triad formation gives 0.015 (NetworkX 3.6.1, barabasi_albert_graph(2000, 4, seed=1)).
  expect(transitivity(adjacent)).toBeGreaterThan(0.05);
});

it('a social-like network is clustered and a third of it hangs on one tie', () => {
  const adjacent = adjacency(generateNetwork({ order: 2000, size: 8000, seed: 3, kind: 'socialLike' }));
  expect(adjacent.filter((ends) => ends.size === 1).length / 2000).toBeGreaterThan(0.3);
  expect(transitivity(adjacent)).toBeGreaterThan(0.15);
});
