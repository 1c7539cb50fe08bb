import type { NeighbourLists } from '../graph/adjacency.ts';
import type { DistanceSearch } from './geodesics.ts';

/** Length of each tie, in the order of `lists.targets`: 1/strength. */
export function tieLengths(lists: NeighbourLists): Float64Array {
  return lists.strengths.map((strength) => 1 / strength);
}

/**
 * Distances by Dijkstra's algorithm, where a tie of strength s is 1/s long: strong ties are short.
 * Strengths must be above 0. O(m log n) for each source. Source: Dijkstra 1959, doi:10.1007/BF01386390;
 * 1/strength: Newman 2001, doi:10.1103/PhysRevE.64.016132.
 */
export function dijkstraSearch(lists: NeighbourLists): DistanceSearch {
  const { offsets, targets } = lists;
  const lengths = tieLengths(lists);
  const order = offsets.length - 1;
  const distance = new Float64Array(order);
  const reached = new Uint32Array(order);
  const heap = new Uint32Array(order);
  const place = new Int32Array(order);

  function rise(node: number, from: number): void {
    let hole = from;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const above = heap[parent]!;
      if (distance[above]! <= distance[node]!) break;
      heap[hole] = above;
      place[above] = hole;
      hole = parent;
    }
    heap[hole] = node;
    place[node] = hole;
  }

  function sink(node: number, size: number): void {
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && distance[heap[child + 1]!]! < distance[heap[child]!]!) child++;
      const below = heap[child]!;
      if (distance[below]! >= distance[node]!) break;
      heap[hole] = below;
      place[below] = hole;
      hole = child;
    }
    heap[hole] = node;
    place[node] = hole;
  }

  function from(source: number): number {
    distance.fill(Infinity);
    distance[source] = 0;
    heap[0] = source;
    let waiting = 1;
    let count = 0;
    while (waiting > 0) {
      const node: number = heap[0]!;
      const last = heap[--waiting]!;
      if (waiting > 0) sink(last, waiting);
      reached[count++] = node;
      for (let slot: number = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        const length = distance[node]! + lengths[slot]!;
        if (length >= distance[next]!) continue;
        const position = distance[next] === Infinity ? waiting++ : place[next]!;
        distance[next] = length;
        rise(next, position);
      }
    }
    return count;
  }

  return { distance, reached, from };
}
