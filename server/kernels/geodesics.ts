import type { NeighbourLists } from '../graph/adjacency.ts';
import { dijkstraSearch } from './dijkstra.ts';
import type { Rows } from './rows.ts';

/** Distances from one node at a time. The arrays belong to the search: the next call of `from` overwrites them. */
export interface DistanceSearch {
  /** Distance of each node from the last source; Infinity where there is no path. */
  readonly distance: Float64Array;
  /** The nodes with a path from the last source, nearest first, beginning with the source. */
  readonly reached: Uint32Array;
  /** Searches from a node; returns how many entries of `reached` are valid. */
  from(source: number): number;
}

/**
 * Distances along the given neighbour lists (`out` = from the source, `in` = to the source): numbers of ties,
 * or, when `weighted`, sums of 1/strength. O(n + m) for each source, weighted O(m log n).
 */
export function distanceSearch(lists: NeighbourLists, weighted: boolean): DistanceSearch {
  if (!weighted) return breadthFirstSearch(lists);
  return dijkstraSearch(
    lists,
    lists.strengths.map((strength) => 1 / strength),
  );
}

function breadthFirstSearch({ offsets, targets }: Rows): DistanceSearch {
  const order = offsets.length - 1;
  const distance = new Float64Array(order);
  const reached = new Uint32Array(order);

  function from(source: number): number {
    distance.fill(Infinity);
    distance[source] = 0;
    reached[0] = source;
    let count = 1;
    for (let i = 0; i < count; i++) {
      const node = reached[i]!;
      const step = distance[node]! + 1;
      const end = offsets[node + 1]!;
      for (let slot = offsets[node]!; slot < end; slot++) {
        const next = targets[slot]!;
        if (distance[next] !== Infinity) continue;
        distance[next] = step;
        reached[count++] = next;
      }
    }
    return count;
  }

  return { distance, reached, from };
}
