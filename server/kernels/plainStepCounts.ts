import type { StepCounts, StepLists, TakeStepCount } from './stepCounts.ts';

/** As `StepCounts`; `beyond` leaves out distances up to that one. */
interface PlainStepCounts extends StepCounts {
  bySource(sources: Uint32Array, take: TakeStepCount, beyond?: number): void;
  together(
    sources: Uint32Array,
    take: (distance: number, pairs: number) => void,
    absent?: Uint8Array,
    beyond?: number,
  ): void;
}

/** Counts of nodes by number of steps, one breadth-first search for each source. O(n + m) for each. */
export function plainStepCounts({ offsets, targets }: StepLists): PlainStepCounts {
  const order = offsets.length - 1;
  const queue = new Uint32Array(order);
  // By distance, how many nodes are so far from the last source.
  const counts = new Uint32Array(order);
  // Which search a node was last seen in: nothing has to be cleared.
  const seenIn = new Uint32Array(order);
  let searches = 0;

  /** Searches from a node; returns how far away the farthest is, and leaves the numbers of nodes in `counts`. */
  function search(source: number, gone: readonly number[]): number {
    if (++searches === 2 ** 32) {
      seenIn.fill(0);
      searches = 1;
    }
    for (const node of gone) seenIn[node] = searches;
    seenIn[source] = searches;
    queue[0] = source;
    let end = 1;
    let distance = 0;
    for (let start = 0; start < end; distance++) {
      const levelEnd = end;
      counts[distance] = end - start;
      for (; start < levelEnd; start++) {
        const node = queue[start]!;
        const last = offsets[node + 1]!;
        for (let slot = offsets[node]!; slot < last; slot++) {
          const next = targets[slot]!;
          if (seenIn[next] === searches) continue;
          seenIn[next] = searches;
          queue[end++] = next;
        }
      }
    }
    return distance - 1;
  }

  return {
    bySource(sources, take, beyond = 0) {
      for (const source of sources) {
        const farthest = search(source, []);
        for (let distance = beyond + 1; distance <= farthest; distance++)
          take(source, distance, counts[distance]!);
      }
    },
    together(sources, take, absent, beyond = 0) {
      const gone: number[] = [];
      absent?.forEach((flag, node) => flag === 1 && gone.push(node));
      for (const source of sources) {
        const farthest = search(source, gone);
        for (let distance = beyond + 1; distance <= farthest; distance++) take(distance, counts[distance]!);
      }
    },
  };
}
