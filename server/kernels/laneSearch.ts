/** Sources that are searched from at once. */
export const laneCount = 8;

/** Where a search works: one part of the network, the sources of one batch, and arrays for it alone. */
export interface LaneSearch {
  readonly outOffsets: Uint32Array;
  readonly outTargets: Uint32Array;
  readonly inOffsets: Uint32Array;
  readonly inTargets: Uint32Array;
  readonly targetWeights: Float64Array;
  readonly sources: Uint32Array;
  /** One for each lane, 0 for lanes without a source. */
  readonly sourceWeights: Float64Array;
  readonly space: LaneSpace;
}

/** Between two searches `lanes`, `moreLanes` and `seen` are zero, the rest has no meaning. */
export interface LaneSpace {
  /** Eight numbers for each node. */
  readonly lanes: Float64Array;
  /** The same once more, where the traffic of ties is wanted. */
  readonly moreLanes: Float64Array;
  /** A bit for each lane that has reached the node. */
  readonly seen: Uint8Array;
  readonly entryNodes: Uint32Array;
  /** Eight numbers for each entry. */
  readonly entries: Float64Array;
  /** Nodes that not all lanes have reached. */
  readonly waiting: Uint32Array;
  readonly candidates: Uint32Array;
  /** Where each level begins among the entries. */
  readonly levels: Uint32Array;
  /** Ties that leave the nodes of each level, and that come in. */
  readonly levelOut: Uint32Array;
  readonly levelIn: Uint32Array;
}

/** Lengths of the arrays of a `LaneSpace` for a part of so many nodes. */
export const laneSpaceLengths = (order: number, ofTies: boolean) => ({
  lanes: laneCount * order,
  moreLanes: ofTies ? laneCount * order : 0,
  seen: order,
  entryNodes: laneCount * order,
  entries: laneCount * laneCount * order,
  waiting: order,
  candidates: order + 1,
  levels: order + 2,
  levelOut: order + 1,
  levelIn: order + 1,
});

/**
 * The way from up to eight sources to all nodes that they reach: fills entries and levels, and returns the number of the
 * last level.
 *
 * The sources share one search by levels. An _entry_ is a node at one distance from some of the sources: their lanes
 * hold the numbers of shortest paths, the others 0. A node has as many entries as it has different distances, two on
 * average where the sources are neighbours. No lists of predecessors are kept: on the way back, the neighbours that
 * count are those whose lanes are filled from the next level.
 *
 * Each level goes the cheaper way (Beamer et al. 2012, doi:10.1109/SC.2012.50): from its entries to their successors,
 * or from all nodes that still wait to their predecessors. A level never costs much more than the former, so that long
 * chains take no more than with a queue.
 *
 * The twin of `assembly/lanes/searchAway.ts`: the same operations in the same order, so the same bits.
 */
export function searchAway({
  outOffsets,
  outTargets,
  inOffsets,
  inTargets,
  sources,
  space,
}: LaneSearch): number {
  const { lanes, seen, entryNodes, entries, waiting, candidates, levels, levelOut, levelIn } = space;
  const order = outOffsets.length - 1;
  const everyLane = 2 ** sources.length - 1;
  let missing = order * sources.length;
  let count = 0;
  let last = 0;
  levels[0] = levelOut[0] = levelIn[0] = 0;
  const addEntry = (node: number, values: Float64Array, start: number, fresh: number): void => {
    for (let k = 0; k < laneCount; k++) {
      const isFresh = (fresh >>> k) & 1;
      entries[count * laneCount + k] = isFresh ? values[start + k]! : 0;
      missing -= isFresh;
    }
    entryNodes[count++] = node;
    seen[node]! |= fresh;
    levelOut[last]! += outOffsets[node + 1]! - outOffsets[node]!;
    levelIn[last]! += inOffsets[node + 1]! - inOffsets[node]!;
  };

  const one = new Float64Array(laneCount).fill(1);
  sources.forEach((source, k) => addEntry(source, one, 0, 1 << k));
  levels[1] = count;
  let waitingCount = -1;
  let waitingArcs = inOffsets[order]!;
  const taken = new Float64Array(laneCount);
  while (missing > 0) {
    const low = levels[last]!;
    const high = count;
    const goesForward = levelOut[last]! * 3 < waitingArcs;
    levelOut[last + 1] = levelIn[last + 1] = 0;
    last++;
    if (goesForward) {
      let touched = 0;
      for (let i = low; i < high; i++) {
        const node = entryNodes[i]!;
        for (let slot = outOffsets[node]!; slot < outOffsets[node + 1]!; slot++) {
          const next = outTargets[slot]!;
          if (lanesFilled(lanes, next * laneCount) === 0) candidates[touched++] = next;
          addLanes(lanes, next * laneCount, entries, i * laneCount);
        }
      }
      for (let c = 0; c < touched; c++) {
        const node = candidates[c]!;
        const fresh = lanesFilled(lanes, node * laneCount) & ~seen[node]!;
        if (fresh !== 0) addEntry(node, lanes, node * laneCount, fresh);
        lanes.fill(0, node * laneCount, (node + 1) * laneCount);
      }
    } else {
      spread(space, low, high);
      const total = waitingCount < 0 ? order : waitingCount;
      let kept = 0;
      waitingArcs = 0;
      for (let i = 0; i < total; i++) {
        const node = waitingCount < 0 ? i : waiting[i]!;
        if (seen[node] === everyLane) continue;
        taken.fill(0);
        for (let slot = inOffsets[node]!; slot < inOffsets[node + 1]!; slot++) {
          addLanes(taken, 0, lanes, inTargets[slot]! * laneCount);
        }
        const fresh = lanesFilled(taken, 0) & ~seen[node]!;
        if (fresh !== 0) addEntry(node, taken, 0, fresh);
        if (seen[node] === everyLane) continue;
        waiting[kept++] = node;
        waitingArcs += inOffsets[node + 1]! - inOffsets[node]!;
      }
      waitingCount = kept;
      clear(space, low, high);
    }
    if (count === high) {
      last--;
      break;
    }
    levels[last + 1] = count;
  }
  seen.fill(0, 0, order);
  return last;
}

/** Puts the numbers of entries where their nodes' neighbours find them. */
export function spread({ lanes, entryNodes, entries }: LaneSpace, low: number, high: number): void {
  for (let i = low; i < high; i++) {
    const at = entryNodes[i]! * laneCount;
    for (let k = 0; k < laneCount; k++) lanes[at + k] = entries[i * laneCount + k]!;
  }
}

export function clear({ lanes, entryNodes }: LaneSpace, low: number, high: number): void {
  for (let i = low; i < high; i++) {
    const at = entryNodes[i]! * laneCount;
    lanes.fill(0, at, at + laneCount);
  }
}

export function addLanes(to: Float64Array, toStart: number, from: Float64Array, fromStart: number): void {
  for (let k = 0; k < laneCount; k++) to[toStart + k]! += from[fromStart + k]!;
}

/** A bit for each lane that is not zero. */
export function lanesFilled(values: Float64Array, start: number): number {
  let bits = 0;
  for (let k = 0; k < laneCount; k++) if (values[start + k] !== 0) bits |= 1 << k;
  return bits;
}
