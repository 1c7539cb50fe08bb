import { describe, expect, it } from 'vitest';
import {
  distanceCounts,
  pairsByDistance,
  sumOfReciprocals,
} from '../../../server/analysis/distanceCounts.ts';
import { distanceSearch } from '../../../server/analysis/geodesics.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { complete, cycle, fromTable, path, randomNetwork } from './networks.ts';

describe('distance counts', () => {
  it('are those of the classic graphs (by hand)', () => {
    expect(pairsByDistance(path(4))).toEqual([0, 6, 4, 2]);
    expect(pairsByDistance(cycle(5, true))).toEqual([0, 10, 10]);
    expect(pairsByDistance(complete(1))).toEqual([0]);
    expect(pairsByDistance(fromTable([]))).toEqual([0]);
  });

  it('agree with one search per source, in more than one batch of 32', () => {
    const { order, out } = adjacency(randomNetwork(100, 220, 8, true));
    const search = distanceSearch(out, false);
    const expected: number[] = [0];
    for (let source = 0; source < order; source++) {
      const count = search.from(source);
      for (const node of search.reached.subarray(1, count)) {
        const distance = search.distance[node]!;
        expected[distance] = (expected[distance] ?? 0) + 1;
      }
    }
    expect(
      distanceCounts(
        out,
        Uint32Array.from({ length: order }, (_, i) => i),
      ),
    ).toEqual(expected);
  });

  it('leave out who is absent', () => {
    const { union } = adjacency(path(5));
    expect(distanceCounts(union, [0, 1, 2, 3, 4], Uint8Array.of(0, 1, 0, 0, 0))).toEqual([0, 4, 2]);
  });

  it('sum up as reciprocals (by hand: 6 + 4/2 + 2/3)', () => {
    expect(sumOfReciprocals([0, 6, 4, 2])).toBeCloseTo(26 / 3, 12);
  });
});
