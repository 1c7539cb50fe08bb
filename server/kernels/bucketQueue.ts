import { float64, uint32 } from './wasmModule.ts';

/** The queue of `assembly/weightedPaths.ts`. */
interface BucketQueue {
  /** Buckets in a unit of length. */
  readonly density: number;
  /** How many buckets lie in the ring; a power of two. */
  readonly ringSize: number;
}

/** How wide a bucket is, in lengths of the shortest tie: narrower, as path lengths are rounded. */
const bucketWidth = 0.9;
/** Lengths further apart than that would leave almost all buckets empty. */
const mostSpread = 2 ** 20;
const leastRing = 1024;
const mostRing = 2 ** 16;

/** The queue that fits the lengths of ties among `order` nodes; null where a heap does better. */
export function bucketQueue(lengths: Float64Array, order: number): BucketQueue | null {
  let shortest = Infinity;
  let longest = 0;
  for (const length of lengths) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }
  if (longest === 0) return null;
  if (longest / shortest > mostSpread) return null;
  const density = 1 / (bucketWidth * shortest);
  const wanted = Math.min(longest * density + 2, Math.max(leastRing, 4 * order), mostRing);
  return { density, ringSize: 2 ** Math.ceil(Math.log2(wanted)) };
}

/** The arrays that a search among `order` nodes and `size` ties needs, in the kernel's memory. */
export function searchArrays(order: number, size: number, { ringSize }: BucketQueue) {
  // A node is put into a bucket at most once for each tie that leads to it, and at first. Entry 0 stands for none.
  const entries = size + 2;
  return {
    distances: float64(order),
    // Of the lists one entry more than they hold may be written.
    reached: uint32(order + 1),
    heads: uint32(ringSize),
    entryNodes: uint32(entries),
    entryNexts: uint32(entries),
    entryPlaces: uint32(entries),
    shorterNodes: uint32(entries),
    shorter: float64(entries),
  };
}

export interface WeightedPathFunctions {
  attachLists(...addresses: number[]): void;
  attachQueue(...numbers: number[]): void;
  attachPaths(...addresses: number[]): void;
  search(source: number): number;
  addTraffic(source: number, weight: number): number;
}

/** Tells the kernel where the arrays of a search are. */
export function attachQueue(
  functions: WeightedPathFunctions,
  arrays: Readonly<Record<keyof ReturnType<typeof searchArrays>, Uint32Array | Float64Array>>,
  { ringSize, density }: BucketQueue,
): void {
  arrays.distances.fill(Infinity);
  const { distances, reached, heads, entryNodes, entryNexts, entryPlaces, shorterNodes, shorter } = arrays;
  const places = [distances, reached, heads, entryNodes, entryNexts, entryPlaces, shorterNodes, shorter];
  functions.attachQueue(...places.map(({ byteOffset }) => byteOffset), ringSize, density);
}
