import type { NeighbourLists } from '../../graph/adjacency.ts';

/** Who is how near to a node. */
export interface Row {
  /** The nearest first, beginning with the node itself. */
  readonly nodes: Uint32Array;
  /** At d, how many of them are within d steps. */
  readonly within: readonly number[];
}

/** Rows up to some steps away, along the lists. O(nodes and ties within that distance) each. */
export function rowSearch({ offsets, targets }: NeighbourLists, farthest: number): (source: number) => Row {
  const order = offsets.length - 1;
  const seenFrom = new Int32Array(order).fill(-1);
  const queue = new Uint32Array(order);
  return (source) => {
    seenFrom[source] = source;
    queue[0] = source;
    const within = [1];
    let count = 1;
    for (let next = 0; next < count && within.length <= farthest; within.push(count)) {
      for (const end = count; next < end; next++) {
        const i = queue[next]!;
        for (let slot = offsets[i]!, last = offsets[i + 1]!; slot < last; slot++) {
          const j = targets[slot]!;
          if (seenFrom[j] === source) continue;
          seenFrom[j] = source;
          queue[count++] = j;
        }
      }
    }
    return { nodes: queue.slice(0, count), within };
  };
}
