import { describe, expect, it } from 'vitest';
import { adjacency, type Adjacency } from '../../../server/graph/adjacency.ts';
import { geodesicTraffic } from '../../../server/kernels/brandes.ts';
import { makeCrew } from '../../../server/kernels/crew.ts';
import { installExecution } from '../../../server/kernels/execution.ts';
import { weightedBetweenness } from '../../../server/kernels/weightedBetweenness.ts';
import { fromTable, path, randomNetwork } from '../analysis/networks.ts';
import { spreads, spreadOver } from './spreadStrengths.ts';
import { withPlainKernels } from './plainKernels.ts';

describe('weightedBetweenness', () => {
  it.each([
    ['undirected', false, [0, 2.5, 8, 4.5, 8, 0, 2.5]],
    ['directed', true, [0, 2.5, 8, 4.5, 9, 5, 1]],
  ])(
    'follows strong ties, and shares between equally long paths: %s (igraph 1.0.0)',
    (_, directed, expected) => {
      const rows = [
      ['a', 'b', 2], ['b', 'c', 2], ['a', 'c', 1], ['c', 'd', 4], ['d', 'e', 4],
      ['c', 'e', 2], ['e', 'f', 1], ['f', 'g', 3], ['g', 'e', 1.5],
    ] as const; // prettier-ignore
      const found = weightedBetweenness(adjacency(fromTable(rows, { directed })));
      expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 12));
    },
  );

  it.each([
    ['many cut persons', 400, 420, false, 1],
    ['one block', 300, 1200, false, 1],
    ['directed', 300, 900, true, 1],
    ['strengths of many digits', 300, 700, false, Math.E],
    ['directed, strengths of many digits', 300, 900, true, Math.E],
    ['strengths so unlike that a heap is used', 200, 500, false, null],
  ])('agrees with the paths from one source after the other: %s', (_, order, size, directed, factor) => {
    const view = scaled(adjacency(randomNetwork(order, size, 5, directed)), factor);
    const expected = geodesicTraffic(view, true).nodes;
    const largest = Math.max(...expected);
    for (const found of [weightedBetweenness(view), withPlainKernels(() => weightedBetweenness(view))]) {
      expected.forEach((value, i) => expect(Math.abs(found[i]! - value)).toBeLessThan(1e-12 * largest));
    }
  });

  it.each([
    ['undirected', false],
    ['directed', true],
  ])('agrees with them where some ties are many times as long as others: %s', (_, directed) => {
    for (const [spread, order] of spreads) {
      const view = spreadOver(adjacency(randomNetwork(order, 3 * order, spread, directed)), spread);
      const expected = geodesicTraffic(view, true).nodes;
      const largest = Math.max(...expected);
      const found = weightedBetweenness(view);
      expected.forEach((value, i) => expect(Math.abs(found[i]! - value)).toBeLessThan(1e-12 * largest));
    }
  });

  it('counts two paths as equally long that rounding alone keeps apart (1/10 + 1/5 and 3/10)', () => {
    const tenth = 10 + 1e-13;
    const rows = [['a', 'b', tenth], ['b', 'd', 5], ['a', 'c', 5], ['c', 'd', tenth], ['a', 'd', 10 / 3]] as const; // prettier-ignore
    const found = weightedBetweenness(adjacency(fromTable(rows)));
    expect([...found].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([
      0.5, 0.333333333, 0.333333333, 0.5,
    ]);
  });

  it('has the same bits with a crew', async () => {
    const view = adjacency(randomNetwork(1500, 4000, 9));
    const alone = weightedBetweenness(view);
    const crew = makeCrew(2);
    try {
      installExecution({ crew });
      expect(weightedBetweenness(view)).toEqual(alone);
    } finally {
      installExecution({});
      await crew.close();
    }
  });

  it('goes back to the heap where a path has more buckets than there are numbers for (a ring of 2000: by the twin)', () => {
    const ring = adjacency(path(2000));
    const closed = withTie(ring);
    const expected = withPlainKernels(() => weightedBetweenness(closed));
    const found = weightedBetweenness(closed);
    const largest = Math.max(...expected);
    expected.forEach((value, i) => expect(Math.abs(found[i]! - value)).toBeLessThan(1e-12 * largest));
  });

  it('of nobody, and of two, is nothing', () => {
    expect(weightedBetweenness(adjacency(fromTable([])))).toHaveLength(0);
    expect([...weightedBetweenness(adjacency(path(2)))]).toEqual([0, 0]);
  });
});

/** The strengths times a factor; null = over ten powers of ten. */
function scaled(view: Adjacency, factor: number | null): Adjacency {
  const scale = (lists: Adjacency['out']): Adjacency['out'] => ({
    ...lists,
    strengths: lists.strengths.map((s, slot) =>
      factor === null ? 10 ** (s + (lists.edges[slot]! % 7)) : factor * s,
    ),
  });
  const out = scale(view.out);
  return { ...view, out, in: view.directed ? scale(view.in) : out };
}

/** A chain closed to a ring, with one tie about a million times as strong as the others. */
function withTie(chain: Adjacency): Adjacency {
  const rows = chain.edgeKeys.map((_, e): [string, string, number] => [
    chain.keys[chain.edgeSources[e]!]!,
    chain.keys[chain.edgeTargets[e]!]!,
    e === 0 ? 1 : 1.01e-6,
  ]);
  return adjacency(fromTable([...rows, [chain.keys.at(-1)!, chain.keys[0]!, 1.01e-6]]));
}
