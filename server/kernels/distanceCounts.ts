import type { NeighbourLists } from '../graph/adjacency.ts';
import { searchRows } from './searchRows.ts';
import { passSources, stepCounts, stepLists } from './stepCounts.ts';

/** Counts as `distanceCounts` does, along the same lists again and again. */
type DistanceCounter = (sources: ArrayLike<number>, absent?: Uint8Array) => number[];

/**
 * How many ordered pairs (source, other node) are d steps apart, at index d; index 0 stays 0. Pairs without a path
 * are in none. The counts are whole numbers, so they do not depend on the order of the nodes.
 *
 * Range: 0 to sources × (n − 1), in pairs. Direction: that of the lists. The sources are different nodes.
 * `absent` leaves nodes out (1 = gone): they are no source, no end and no step of a path.
 * Complexity: O(sources × (n + m)) in bits, for 512 sources at a time; see `stepCounts`, also for the memory.
 */
export function distanceCounter(lists: NeighbourLists): DistanceCounter {
  const found = searchRows(lists);
  const order = found.nodes.length;
  const search = stepCounts(stepLists(found));
  const numbers = new Uint32Array(order);
  found.nodes.forEach((node, i) => (numbers[node] = i));
  const isSource = new Uint8Array(order);
  const sorted = new Uint32Array(order);
  const gone = new Uint8Array(order);

  return (sources, absent) => {
    isSource.fill(0);
    for (let k = 0; k < sources.length; k++) isSource[numbers[sources[k]!]!] = 1;
    if (absent) {
      for (let i = 0; i < order; i++) {
        gone[i] = absent[found.nodes[i]!]!;
        if (gone[i] === 1) isSource[i] = 0;
      }
    }
    let size = 0;
    for (let i = 0; i < order; i++) if (isSource[i] === 1) sorted[size++] = i;
    const counts = [0];
    const take = (distance: number, pairs: number): void => {
      counts[distance] = (counts[distance] ?? 0) + pairs;
    };
    for (let first = 0; first < size; first += passSources) {
      const batch = sorted.subarray(first, Math.min(size, first + passSources));
      search.together(batch, take, absent && gone);
    }
    return counts;
  };
}

/** Σ 1/d over the counted pairs. */
export function sumOfReciprocals(counts: readonly number[]): number {
  return counts.reduce((sum, pairs, distance) => (distance === 0 ? sum : sum + pairs / distance), 0);
}
