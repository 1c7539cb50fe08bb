import { attachQueue, bucketQueue, searchArrays, type WeightedPathFunctions } from './bucketQueue.ts';
import { weightedPaths } from './compiled/weightedPaths.ts';
import { dijkstraSearch } from './dijkstra.ts';
import type { DistanceSearch } from './geodesics.ts';
import { orderOf, type Rows } from './rows.ts';
import { float64, instantiate, uint32, wasmModule } from './wasmModule.ts';

/**
 * Distances along ties with lengths above 0: in WebAssembly with a queue of buckets, otherwise, or where lengths are
 * too far apart for that, with a heap. The nodes reached come in an order in which each stands behind those on its way.
 * For each source O(n + m) where lengths are alike, O(m log n) with the heap.
 */
export function weightedSearch(rows: Rows, lengths: Float64Array): DistanceSearch {
  const order = orderOf(rows);
  const heap = dijkstraSearch(rows, lengths);
  const module = wasmModule(weightedPaths);
  const queue = bucketQueue(lengths, order);
  if (!module || !queue) return heap;
  const size = rows.targets.length;
  const wanted = {
    offsets: uint32(order + 1),
    targets: uint32(size),
    lengths: float64(size),
    ...searchArrays(order, size, queue),
  };
  const { functions, arrays } = instantiate<WeightedPathFunctions, typeof wanted>(module, wanted);
  arrays.offsets.set(rows.offsets);
  arrays.targets.set(rows.targets);
  arrays.lengths.set(lengths);
  const addresses = [arrays.offsets, arrays.targets, arrays.lengths].map(({ byteOffset }) => byteOffset);
  functions.attachLists(...addresses, ...addresses);
  attachQueue(functions, arrays, queue);
  const { distances: distance, reached } = arrays;

  let isForeign = false;

  function from(source: number): number {
    if (isForeign) distance.fill(Infinity);
    const count = functions.search(source);
    isForeign = count === 0;
    if (!isForeign) return count;
    // Some node is too far for the buckets.
    const found = heap.from(source);
    distance.set(heap.distance);
    reached.set(heap.reached);
    return found;
  }

  return { distance, reached, from };
}
