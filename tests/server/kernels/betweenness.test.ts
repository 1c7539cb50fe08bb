import { describe, expect, it } from 'vitest';
import { adjacency, type Adjacency } from '../../../server/graph/adjacency.ts';
import { betweenness } from '../../../server/kernels/betweenness.ts';
import { geodesicTraffic } from '../../../server/kernels/brandes.ts';
import { complete, cycle, fromTable, path, randomNetwork, star } from '../analysis/networks.ts';
import { withPlainKernels } from './plainKernels.ts';
import { mixture } from './shapes.ts';

/** Distances between all pairs, Infinity without a path, and numbers of shortest paths, step by step. */
function byDefinition({ order, directed, edgeSources, edgeTargets }: Adjacency): number[] {
  const tied = new Set<string>();
  edgeSources.forEach((source, e) => {
    tied.add(`${source} ${edgeTargets[e]}`);
    if (!directed) tied.add(`${edgeTargets[e]} ${source}`);
  });
  const all = [...Array(order).keys()];
  const distance = all.map((i) => all.map((j) => (i === j ? 0 : tied.has(`${i} ${j}`) ? 1 : Infinity)));
  for (const k of all)
    for (const i of all)
      for (const j of all) distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![k]! + distance[k]![j]!);
  const paths = all.map(() => all.map(() => 0));
  for (const s of all) {
    for (const t of all.toSorted((a, b) => distance[s]![a]! - distance[s]![b]!)) {
      const before = all.filter((i) => tied.has(`${i} ${t}`) && distance[s]![i]! + 1 === distance[s]![t]);
      paths[s]![t] = s === t ? 1 : before.reduce((sum, i) => sum + paths[s]![i]!, 0);
    }
  }
  return all.map((i) => {
    let sum = 0;
    for (const s of all) {
      for (const t of all) {
        if (s === t || s === i || t === i || distance[s]![t] === Infinity) continue;
        if (distance[s]![i]! + distance[i]![t]! === distance[s]![t]) {
          sum += (paths[s]![i]! * paths[i]![t]!) / paths[s]![t]!;
        }
      }
    }
    return directed ? sum : sum / 2;
  });
}

function expectClose(found: Float64Array, expected: ArrayLike<number>): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) =>
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected[i]!)),
  );
}

describe('betweenness', () => {
  it('agrees with igraph 1.0.0 where everything can be reduced', () => {
    const undirected = [
      584.032142857143, 417.8011904761906, 118.50952380952377, 45.26785714285715, 258.66666666666663,
      109.38095238095242, 415.5714285714288, 378, 343.82857142857125, 558.0309523809522,
    ];
    const directed = [741.3333333333334, 162, 0, 126.66666666666664, 107, 312, 184.8333333333333, 39, 0, 297];
    const found = betweenness(mixture(2, false), false);
    expectClose(found.slice(0, 10), undirected);
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(6745, 9);
    expectClose(betweenness(mixture(2, true), false).slice(0, 10), directed);
  });

  it.each([1, 2, 3, 4, 5, 6])('is its definition, on mixtures of shapes (brute force, seed %i)', (seed) => {
    for (const directed of [false, true]) {
      const view = mixture(seed, directed, 7);
      expectClose(betweenness(view, false), byDefinition(view));
    }
  });

  it('has the same bits with and without WebAssembly, and agrees with the search from one source after the other', () => {
    const views = [
      ...[11, 12, 13].flatMap((seed) => [mixture(seed, false, 40), mixture(seed, true, 40)]),
      adjacency(randomNetwork(300, 900, 3)),
      adjacency(randomNetwork(300, 900, 3, true)),
      adjacency(randomNetwork(60, 1500, 3)),
      adjacency(cycle(101)),
      adjacency(cycle(100, true)),
    ];
    for (const view of views) {
      const found = betweenness(view, false);
      expect(withPlainKernels(() => betweenness(view, false))).toEqual(found);
      expectClose(found, geodesicTraffic(view, false).nodes);
    }
  });

  it('adds up to the steps between all pairs less one for each pair', () => {
    // A path of d steps passes d - 1 persons: in a ring of 9, the 36 pairs are 1 to 4 steps apart, 9 of each.
    const found = betweenness(adjacency(cycle(9)), false);
    expect(found.reduce((sum, value) => sum + value, 0)).toBeCloseTo(9 * (0 + 1 + 2 + 3), 10);
  });

  it('is nothing where nobody stands between: no nodes, single ones, cliques', () => {
    expect(betweenness(adjacency(fromTable([])), false)).toHaveLength(0);
    expect([...betweenness(adjacency(fromTable([], { isolates: ['a', 'b'] })), false)]).toEqual([0, 0]);
    expect([...betweenness(adjacency(complete(12)), false)]).toEqual(Array(12).fill(0));
    expect([...betweenness(adjacency(complete(9, true)), false)]).toEqual(Array(9).fill(0));
  });

  it('takes long chains and wide stars without searching them (by hand)', () => {
    const chain = betweenness(adjacency(path(20_000)), false);
    expect(chain[0]).toBe(0);
    expect(chain[5_000]).toBe(5_000 * 14_999);
    expect(betweenness(adjacency(star(20_000)), false)[0]).toBe((19_999 * 19_998) / 2);
  });

  it('does not change the network, and gives the same bits each time', () => {
    const view = mixture(4, false, 30);
    const before = structuredClone(view.out);
    const found = betweenness(view, false);
    expect(betweenness(view, false)).toEqual(found);
    expect(view.out).toEqual(before);
  });
});
