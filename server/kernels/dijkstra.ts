import type { DistanceSearch } from './geodesics.ts';
import { orderOf, type Rows } from './rows.ts';

/** A heap of nodes, the nearest on top. The distances stand beside the nodes: a step looks at neighbouring memory. */
interface Heap {
  readonly nodes: Uint32Array;
  readonly distances: Float64Array;
  /** By node, where in the heap it is. */
  readonly places: Uint32Array;
}

/**
 * Distances by Dijkstra's algorithm along ties with lengths above 0 (in the order of `rows.targets`), nearest first.
 * O(m log n) for each source. Source: Dijkstra 1959, doi:10.1007/BF01386390.
 */
export function dijkstraSearch(rows: Rows, lengths: Float64Array): DistanceSearch {
  const order = orderOf(rows);
  const distance = new Float64Array(order);
  const reached = new Uint32Array(order);
  const heap: Heap = {
    nodes: new Uint32Array(order),
    distances: new Float64Array(order),
    places: new Uint32Array(order),
  };
  // Arguments are read faster than what a surrounding function holds, once several searches have been made.
  const from = (source: number): number => search(source, rows, lengths, distance, reached, heap);
  return { distance, reached, from };
}

function search(
  source: number,
  { offsets, targets }: Rows,
  lengths: Float64Array,
  distance: Float64Array,
  reached: Uint32Array,
  heap: Heap,
): number {
  distance.fill(Infinity);
  distance[source] = 0;
  put(heap, source, 0, 0);
  let waiting = 1;
  let count = 0;
  while (waiting > 0) {
    const node: number = heap.nodes[0]!;
    const here = heap.distances[0]!;
    waiting--;
    if (waiting > 0) sink(heap, waiting);
    reached[count++] = node;
    const end: number = offsets[node + 1]!;
    for (let slot: number = offsets[node]!; slot < end; slot++) {
      const next = targets[slot]!;
      const length = here + lengths[slot]!;
      const known = distance[next]!;
      if (length >= known) continue;
      distance[next] = length;
      rise(heap, next, length, known === Infinity ? waiting++ : heap.places[next]!);
    }
  }
  return count;
}

function put({ nodes, distances, places }: Heap, node: number, distance: number, place: number): void {
  nodes[place] = node;
  distances[place] = distance;
  places[node] = place;
}

/** Puts a node that stands, or comes in, at `place` where it belongs further up. */
function rise(heap: Heap, node: number, distance: number, place: number): void {
  const { nodes, distances } = heap;
  let hole = place;
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    const above = distances[parent]!;
    if (above <= distance) break;
    put(heap, nodes[parent]!, above, hole);
    hole = parent;
  }
  put(heap, node, distance, hole);
}

/** Puts the node behind the last of `size` on top, and down to where it belongs. */
function sink(heap: Heap, size: number): void {
  const { nodes, distances } = heap;
  const node = nodes[size]!;
  const distance = distances[size]!;
  let hole = 0;
  for (let child = 1; child < size; child = 2 * hole + 1) {
    if (child + 1 < size && distances[child + 1]! < distances[child]!) child++;
    const below = distances[child]!;
    if (below >= distance) break;
    put(heap, nodes[child]!, below, hole);
    hole = child;
  }
  put(heap, node, distance, hole);
}
