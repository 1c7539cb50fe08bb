import { describe, expect, it } from 'vitest';
import { adjacency, type NeighbourLists } from '../../../server/graph/adjacency.ts';
import { distanceCounter, sumOfReciprocals } from '../../../server/kernels/distanceCounts.ts';
import { distanceSearch } from '../../../server/kernels/geodesics.ts';
import { cycle, fromTable, path, randomNetwork } from '../analysis/networks.ts';
import { withPlainKernels } from './plainKernels.ts';

describe('distance counts', () => {
  it('are those of the classic graphs (by hand)', () => {
    expect(countAll(adjacency(path(4)).union)).toEqual([0, 6, 4, 2]);
    expect(countAll(adjacency(cycle(5)).union)).toEqual([0, 10, 10]);
    expect(countAll(adjacency(path(1)).union)).toEqual([0]);
    expect(countAll(adjacency(fromTable([])).union)).toEqual([0]);
  });

  it.each([
    ['with WebAssembly', <Value>(run: () => Value) => run()],
    ['without', withPlainKernels],
  ])('agree with one search per source, some nodes being absent, in more than one batch: %s', (_, within) => {
    const { order, out } = adjacency(randomNetwork(1300, 2000, 8, true));
    const sources = nodesBelow(order).filter((i) => i % 11 !== 0);
    const absent = Uint8Array.from({ length: order }, (_value, i) => (i % 7 === 3 ? 1 : 0));
    const counter = within(() => distanceCounter(out));
    expect(counter(sources)).toEqual(oneByOne(out, sources, new Uint8Array(order)));
    expect(counter(sources, absent)).toEqual(oneByOne(out, sources, absent));
    // The absent of one call are back in the next.
    expect(counter(sources)).toEqual(oneByOne(out, sources, new Uint8Array(order)));
  });

  it('leave out who is absent (by hand: a chain of five without the second)', () => {
    const { union } = adjacency(path(5));
    expect(distanceCounter(union)([0, 1, 2, 3, 4], Uint8Array.of(0, 1, 0, 0, 0))).toEqual([0, 4, 2]);
  });

  it('of a chain whose sources have no way in common are right as well (n − d pairs each way)', () => {
    const expected = Array.from({ length: 700 }, (_, d) => (d === 0 ? 0 : 2 * (700 - d)));
    expect(countAll(adjacency(path(700)).union)).toEqual(expected);
  });

  it('sum up as reciprocals (by hand: 6 + 4/2 + 2/3)', () => {
    expect(sumOfReciprocals([0, 6, 4, 2])).toBeCloseTo(26 / 3, 12);
  });
});

const nodesBelow = (order: number): Uint32Array => Uint32Array.from({ length: order }, (_, i) => i);

function countAll(lists: NeighbourLists): number[] {
  return distanceCounter(lists)(nodesBelow(lists.offsets.length - 1));
}

function oneByOne(lists: NeighbourLists, sources: Uint32Array, absent: Uint8Array): number[] {
  const left = withoutAbsent(lists, absent);
  const search = distanceSearch(left, false);
  const counts: number[] = [0];
  for (const source of sources.filter((i) => absent[i] === 0)) {
    const count = search.from(source);
    for (const node of search.reached.subarray(1, count)) {
      const distance = search.distance[node]!;
      counts[distance] = (counts[distance] ?? 0) + 1;
    }
  }
  return counts;
}

function withoutAbsent(lists: NeighbourLists, absent: Uint8Array): NeighbourLists {
  const targets: number[] = [];
  const offsets = lists.offsets.map((_, i) => {
    if (i > 0 && absent[i - 1] === 0) {
      const own = lists.targets.subarray(lists.offsets[i - 1], lists.offsets[i]);
      targets.push(...own.filter((target) => absent[target] === 0));
    }
    return targets.length;
  });
  return { ...lists, offsets, targets: Uint32Array.from(targets) };
}
