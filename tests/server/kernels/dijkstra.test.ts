import { describe, expect, it } from 'vitest';
import { dijkstraSearch } from '../../../server/kernels/dijkstra.ts';
import type { NeighbourLists } from '../../../server/graph/adjacency.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { fromTable, randomNetwork } from '../analysis/networks.ts';

describe('dijkstraSearch', () => {
  it('takes the detour over strong ties (by hand: 1/4 + 1/4 is less than 1)', () => {
    const { out } = adjacency(
      fromTable(
        [
          ['a', 'b', 4],
          ['b', 'c', 4],
          ['a', 'c', 1],
        ],
        { isolates: ['d'] },
      ),
    );
    const search = dijkstraSearch(out, lengthsOf(out));
    expect(search.from(0)).toBe(3);
    expect([...search.distance]).toEqual([0, 0.25, 0.5, Infinity]);
    expect([...search.reached.subarray(0, 3)]).toEqual([0, 1, 2]);
  });

  it.each([1, 2, 3])(
    'agrees with relaxing all ties until nothing changes (Bellman–Ford), seed %i',
    (seed) => {
      const { out, order } = adjacency(randomNetwork(60, 200, seed, true));
      const search = dijkstraSearch(out, lengthsOf(out));
      for (let source = 0; source < order; source++) {
        search.from(source);
        expect([...search.distance]).toEqual(bellmanFord(out, source));
      }
    },
  );
});

const lengthsOf = (lists: NeighbourLists): Float64Array => lists.strengths.map((strength) => 1 / strength);

function bellmanFord(lists: NeighbourLists, source: number): number[] {
  const { offsets, targets } = lists;
  const lengths = lengthsOf(lists);
  const distance = Array.from({ length: offsets.length - 1 }, (_, i) => (i === source ? 0 : Infinity));
  for (let changed = true; changed;) {
    changed = false;
    distance.forEach((here, node) => {
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        if (here + lengths[slot]! >= distance[targets[slot]!]!) continue;
        distance[targets[slot]!] = here + lengths[slot]!;
        changed = true;
      }
    });
  }
  return distance;
}
