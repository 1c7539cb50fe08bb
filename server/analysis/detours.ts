import type { NeighbourLists } from '../graph/adjacency.ts';

/** One end of a search from both ends: which nodes it has seen, nearest first, and how far away they are at the most. */
interface Side {
  readonly isSeen: Uint8Array;
  readonly seen: number[];
  radius: number;
  /** The nodes at that distance are in `seen` from here on. */
  frontier: number;
}

/**
 * How to find the distance between two neighbours when their own tie is set aside; Infinity where it is the only link.
 * The lists must be symmetric (`union`). The search goes on from both ends in turn, from the one with fewer to look at.
 * Complexity: at the most O(n + m) for each pair; with a short way round, the ties near the two.
 */
export function detourSearch({ offsets, targets }: NeighbourLists): (a: number, b: number) => number {
  const order = offsets.length - 1;
  const [left, right] = [newSide(order), newSide(order)];

  /** Goes one step further from one side; whether it meets the other. */
  function meets(from: Side, to: Side, a: number, b: number): boolean {
    const end = from.seen.length;
    for (let position = from.frontier; position < end; position++) {
      const node = from.seen[position]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (from.isSeen[next] === 1 || (node === a && next === b) || (node === b && next === a)) continue;
        if (to.isSeen[next] === 1) return true;
        see(from, next);
      }
    }
    from.frontier = end;
    from.radius++;
    return false;
  }

  function search(a: number, b: number): number {
    for (;;) {
      const [from, to] = waiting(left) <= waiting(right) ? [left, right] : [right, left];
      if (waiting(from) === 0) return Infinity;
      // No way is as short as both radii together, or they would have met: the first one found is the shortest.
      if (meets(from, to, a, b)) return left.radius + right.radius + 1;
    }
  }

  return (a, b) => {
    see(left, a);
    see(right, b);
    const distance = search(a, b);
    forget(left);
    forget(right);
    return distance;
  };
}

const newSide = (order: number): Side => ({
  isSeen: new Uint8Array(order),
  seen: [],
  radius: 0,
  frontier: 0,
});

const waiting = (side: Side): number => side.seen.length - side.frontier;

function see(side: Side, node: number): void {
  side.isSeen[node] = 1;
  side.seen.push(node);
}

function forget(side: Side): void {
  for (const node of side.seen) side.isSeen[node] = 0;
  side.seen.length = 0;
  side.radius = 0;
  side.frontier = 0;
}
