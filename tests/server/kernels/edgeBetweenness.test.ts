import { describe, expect, it } from 'vitest';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { geodesicTraffic } from '../../../server/kernels/brandes.ts';
import { edgeBetweenness } from '../../../server/kernels/edgeBetweenness.ts';
import { complete, cycle, fromTable, path, randomNetwork } from '../analysis/networks.ts';
import { withPlainKernels } from './plainKernels.ts';
import { mixture } from './shapes.ts';

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

function expectClose(found: Float64Array, expected: ArrayLike<number>): void {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, i) =>
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(1e-12 * Math.max(1, expected[i]!)),
  );
}

describe('edgeBetweenness', () => {
  it('agrees with igraph 1.0.0 where everything can be reduced', () => {
    const found = edgeBetweenness(mixture(2, false), false);
    const undirected = [
      69.14880952380948, 82.38690476190483, 361.33333333333326, 122.38095238095242, 180.84285714285713, 44.95,
    ];
    expectClose(found.slice(0, 6), undirected);
    expect(sum(found)).toBeCloseTo(8636, 9);
    const along = edgeBetweenness(mixture(2, true), false);
    expectClose(along.slice(0, 6), [2.333333333333333, 155.6666666666667, 44, 98, 9, 1]);
    expect(sum(along)).toBeCloseTo(7779, 9);
  });

  it('has the same bits with and without WebAssembly, and agrees with the search from one source after the other', () => {
    const views = [
      ...[21, 22, 23, 24].flatMap((seed) => [mixture(seed, false, 30), mixture(seed, true, 30)]),
      adjacency(randomNetwork(200, 700, 8)),
      adjacency(randomNetwork(200, 700, 8, true)),
      adjacency(randomNetwork(50, 1000, 8)),
    ];
    for (const view of views) {
      const found = edgeBetweenness(view, false);
      expect(withPlainKernels(() => edgeBetweenness(view, false))).toEqual(found);
      expectClose(found, geodesicTraffic(view, false).edges);
    }
  });

  it('is known on simple shapes (by hand)', () => {
    expect([...edgeBetweenness(adjacency(path(5)), false)]).toEqual([4, 6, 6, 4]);
    expect([...edgeBetweenness(adjacency(path(5, true)), false)]).toEqual([4, 6, 6, 4]);
    expect([...edgeBetweenness(adjacency(complete(5)), false)]).toEqual(Array(10).fill(1));
    // The pairs of a ring of five are one or two steps apart, 5 of each: 5 + 10 steps over 5 ties.
    expect([...edgeBetweenness(adjacency(cycle(5)), false)]).toEqual(Array(5).fill(3));
    expect(edgeBetweenness(adjacency(fromTable([], { isolates: ['a'] })), false)).toHaveLength(0);
  });
});
