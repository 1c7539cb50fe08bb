import { adjacency, type Adjacency, type NeighbourLists, type NetworkForm } from '../graph/adjacency.ts';

const allSources = 0xffffffff;

/**
 * How many ordered pairs (source, other node) are d steps apart, at index d; index 0 stays 0. Pairs without a path
 * are in none. The counts are whole numbers, so they do not depend on the order of the nodes.
 *
 * Range: 0 to sources × (n − 1), in pairs. Direction: that of the lists.
 * `absent` leaves nodes out (1 = gone): they are no source, no end and no step of a path.
 * Complexity: O(sources × (n + m)), in a breadth-first search that carries 32 sources at a time, one per bit.
 * Source: Then et al. 2014, The More the Merrier: Efficient Multi-Source Graph Traversal, doi:10.14778/2735496.2735507.
 */
export function distanceCounts(
  lists: NeighbourLists,
  sources: ArrayLike<number>,
  absent?: Uint8Array,
): number[] {
  const { offsets, targets } = lists;
  const order = offsets.length - 1;
  const counts = [0];
  const seen = new Uint32Array(order);
  let frontier = new Uint32Array(order);
  let next = new Uint32Array(order);
  let active = new Uint32Array(order);
  let nextActive = new Uint32Array(order);
  for (let first = 0; first < sources.length; first += 32) {
    for (let i = 0; i < order; i++) seen[i] = absent?.[i] === 1 ? allSources : 0;
    let activeCount = 0;
    for (let bit = 0; bit < 32 && first + bit < sources.length; bit++) {
      const source = sources[first + bit]!;
      if (absent?.[source] === 1) continue;
      seen[source] = frontier[source] = 1 << bit;
      active[activeCount++] = source;
    }
    for (let distance = 1; activeCount > 0; distance++) {
      let nextCount = 0;
      for (let a = 0; a < activeCount; a++) {
        const i = active[a]!;
        const bits = frontier[i]!;
        frontier[i] = 0;
        for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++) {
          const j = targets[slot]!;
          const arriving = bits & ~seen[j]!;
          if (arriving === 0) continue;
          if (next[j] === 0) nextActive[nextCount++] = j;
          next[j]! |= arriving;
        }
      }
      let pairs = 0;
      for (let a = 0; a < nextCount; a++) {
        const j = nextActive[a]!;
        seen[j]! |= next[j]!;
        pairs += bitCount(next[j]!);
      }
      if (pairs > 0) counts[distance] = (counts[distance] ?? 0) + pairs;
      [frontier, next] = [next, frontier];
      [active, nextActive] = [nextActive, active];
      activeCount = nextCount;
    }
  }
  return counts;
}

const cache = new WeakMap<Adjacency, readonly number[]>();

/** The distance counts of all ordered pairs along ties in either direction, made once per network. O(n m). */
export function pairsByDistance(network: NetworkForm): readonly number[] {
  const view = adjacency(network);
  const known = cache.get(view);
  if (known) return known;
  const made = distanceCounts(
    view.union,
    Uint32Array.from({ length: view.order }, (_, i) => i),
  );
  cache.set(view, made);
  return made;
}

/** Σ 1/d over the counted pairs. */
export function sumOfReciprocals(counts: readonly number[]): number {
  return counts.reduce((sum, pairs, distance) => (distance === 0 ? sum : sum + pairs / distance), 0);
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
