import { breadthFirst } from './compiled/breadthFirst.ts';
import { plainStepCounts } from './plainStepCounts.ts';
import type { SearchRows } from './searchRows.ts';
import { bytes, instantiate, type KernelInstance, uint32, wasmModule } from './wasmModule.ts';

/** From how many sources one pass searches at once. */
export const passSources = 512;

/** Told how many nodes are so many steps from a source; for each source in order of distance, none of them empty. */
export type TakeStepCount = (source: number, distance: number, count: number) => void;

/** Searches along the lists, in their numbering. */
export interface StepCounts {
  /** For each of up to 512 different sources, ascending, how many nodes are how far. */
  bySource(sources: Uint32Array, take: TakeStepCount): void;
  /**
   * Of up to 512 different sources, ascending, all pairs (source, other node) together. `absent` leaves out nodes
   * (1 = gone), none of them a source.
   */
  together(sources: Uint32Array, take: (distance: number, pairs: number) => void, absent?: Uint8Array): void;
}

/** `SearchRows` as arrays only, so that threads can share them. */
export interface StepLists {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  readonly pullOffsets: Uint32Array;
  readonly pullTargets: Uint32Array;
  readonly partStarts: Uint32Array;
  readonly partEnds: Uint32Array;
}

export function stepLists({ rows, backwards, partStarts, partEnds }: SearchRows): StepLists {
  return {
    ...{ offsets: rows.offsets, targets: rows.targets },
    ...{ pullOffsets: backwards.offsets, pullTargets: backwards.targets },
    ...{ partStarts, partEnds },
  };
}

/**
 * Counts of nodes by number of steps. With WebAssembly by bits for 512 sources at a time (`assembly/breadthFirst.ts`),
 * otherwise, or when the sources have hardly any way in common, source by source. The counts are the same.
 * Memory: 192 bytes for each node and 8 for each tie.
 */
export function stepCounts(lists: StepLists): StepCounts {
  const plain = plainStepCounts(lists);
  const module = wasmModule(breadthFirst);
  if (!module || lists.partEnds.length === 0) return plain;
  const { functions, arrays } = attach(module, lists);

  /** Walks on step by step; says after which distance the sources are better followed one by one, if at all. */
  function walk(
    sources: Uint32Array,
    absent: Uint8Array | undefined,
    arrive: (distance: number) => number,
  ): number | null {
    arrays.sources.set(sources);
    if (absent) arrays.absent.set(absent);
    const start = lists.partStarts[sources[0]!]!;
    const end = lists.partEnds[sources.at(-1)!]!;
    const absentAt = absent ? arrays.absent.byteOffset : 0;
    functions.begin(start, end, arrays.sources.byteOffset, sources.length, absentAt);
    let rows = 0;
    let pairs = 0;
    for (let distance = 1; ; distance++) {
      const reached = functions.step();
      if (reached === 0) return null;
      rows += reached;
      pairs += arrive(distance);
      if (distance >= patience && pairs < worthwhile * (rows + rowsOfStep * distance)) return distance;
    }
  }

  return {
    bySource(sources, take) {
      const { counts } = arrays;
      const left = walk(sources, undefined, (distance) => {
        functions.countBySource(counts.byteOffset);
        let pairs = 0;
        for (let k = 0; k < sources.length; k++) {
          if (counts[k] === 0) continue;
          take(sources[k]!, distance, counts[k]!);
          pairs += counts[k]!;
        }
        return pairs;
      });
      if (left !== null) plain.bySource(sources, take, left);
    },
    together(sources, take, absent) {
      const left = walk(sources, absent, (distance) => {
        const pairs = functions.pairs();
        take(distance, pairs);
        return pairs;
      });
      if (left !== null) plain.together(sources, take, absent, left);
    },
  };
}

/**
 * Along a chain each source is at another place and a row has one bit: then 512 searches are faster one by one. After
 * `patience` steps they are, unless the rows that were visited have had `worthwhile` bits on average; a step itself
 * takes as long as `rowsOfStep` rows.
 */
const patience = 64;
const worthwhile = 4;
const rowsOfStep = 128;

interface Functions {
  attach(...addresses: number[]): void;
  begin(start: number, end: number, sources: number, count: number, absent: number): void;
  step(): number;
  pairs(): number;
  countBySource(counts: number): void;
}

/** The kernel with the lists in its memory. Of a list of nodes, one entry more than there are nodes may be written. */
function attach(module: WebAssembly.Module, lists: StepLists) {
  const order = lists.partEnds.length;
  const size = lists.targets.length;
  const wanted = {
    offsets: uint32(order + 1),
    targets: uint32(size),
    pullOffsets: uint32(order + 1),
    pullTargets: uint32(size),
    seen: bytes(64 * order),
    frontier: bytes(64 * order),
    next: bytes(64 * order),
    waiting: uint32(order + 1),
    active: uint32(order + 1),
    nextActive: uint32(order + 1),
    slices: bytes(64 * 32),
    sources: uint32(passSources),
    counts: uint32(passSources),
    absent: bytes(order),
  };
  const instance: KernelInstance<Functions, typeof wanted> = instantiate(module, wanted);
  const { arrays, functions } = instance;
  arrays.offsets.set(lists.offsets);
  arrays.targets.set(lists.targets);
  arrays.pullOffsets.set(lists.pullOffsets);
  arrays.pullTargets.set(lists.pullTargets);
  functions.attach(
    ...[arrays.offsets, arrays.targets, arrays.pullOffsets, arrays.pullTargets].map((a) => a.byteOffset),
    ...[arrays.seen, arrays.frontier, arrays.next].map((a) => a.byteOffset),
    ...[arrays.waiting, arrays.active, arrays.nextActive, arrays.slices].map((a) => a.byteOffset),
  );
  return instance;
}
