import { addLanes, clear, laneCount, searchAway, spread, type LaneSearch } from './laneSearch.ts';

/**
 * Adds what each tie carries on the shortest paths from the sources to all nodes: for source s and a tie from y to z
 * that is on such a path w(s) p(y)/p(z) (w(z) + δ_s(z)), with δ as in `addNodeTraffic` (Brandes 2008,
 * doi:10.1016/j.socnet.2007.11.001). A tie is met in the row of either end: `outSums` has two numbers for each place in
 * the out-lists, `inSums` for each in the in-lists (the same array on an undirected network); all of a tie's numbers
 * together are what it carries.
 *
 * The twin of `assembly/lanes/edgeTraffic.ts`: the same operations in the same order, so the same bits.
 */
export function addEdgeTraffic(search: LaneSearch, outSums: Float64Array, inSums: Float64Array): void {
  const last = searchAway(search);
  const { outOffsets, outTargets, inOffsets, inTargets, targetWeights, sourceWeights, space } = search;
  const { lanes, moreLanes, entryNodes, entries, levels, levelOut, levelIn } = space;
  const passed = new Float64Array(laneCount);
  const weighted = new Float64Array(laneCount);
  const finish = (i: number): void => {
    const own = targetWeights[entryNodes[i]!]!;
    for (let k = 0; k < laneCount; k++) {
      const paths = entries[i * laneCount + k]!;
      entries[i * laneCount + k] = paths === 0 ? 0 : (own + passed[k]! * paths) / paths;
    }
  };

  for (let i = levels[last]!; i < levels[last + 1]!; i++) finish(i);
  for (let level = last - 1; level >= 0; level--) {
    const low = levels[level]!;
    const middle = levels[level + 1]!;
    const high = levels[level + 2]!;
    const goesBackward = levelIn[level + 1]! * 2 < levelOut[level]!;
    if (goesBackward) {
      for (let i = low; i < middle; i++) {
        weigh(entries, i * laneCount, sourceWeights, moreLanes, entryNodes[i]! * laneCount);
      }
      for (let i = middle; i < high; i++) {
        const node = entryNodes[i]!;
        for (let slot = inOffsets[node]!; slot < inOffsets[node + 1]!; slot++) {
          const at = inTargets[slot]! * laneCount;
          addLanes(lanes, at, entries, i * laneCount);
          addPair(inSums, slot, moreLanes, at, entries, i * laneCount);
        }
      }
    } else spread(space, middle, high);
    for (let i = low; i < middle; i++) {
      const node = entryNodes[i]!;
      passed.fill(0);
      if (goesBackward) {
        moreLanes.fill(0, node * laneCount, (node + 1) * laneCount);
        addLanes(passed, 0, lanes, node * laneCount);
      } else {
        weigh(entries, i * laneCount, sourceWeights, weighted, 0);
        for (let slot = outOffsets[node]!; slot < outOffsets[node + 1]!; slot++) {
          const at = outTargets[slot]! * laneCount;
          addLanes(passed, 0, lanes, at);
          addPair(outSums, slot, weighted, 0, lanes, at);
        }
      }
      finish(i);
    }
    if (!goesBackward) clear(space, middle, high);
    for (let i = middle; goesBackward && i < high; i++) {
      const node = entryNodes[i]!;
      for (let slot = inOffsets[node]!; slot < inOffsets[node + 1]!; slot++) {
        const at = inTargets[slot]! * laneCount;
        lanes.fill(0, at, at + laneCount);
      }
    }
  }
}

function weigh(from: Float64Array, start: number, weights: Float64Array, to: Float64Array, at: number): void {
  for (let k = 0; k < laneCount; k++) to[at + k] = from[start + k]! * weights[k]!;
}

/** Adds Σ of products of lanes to the two numbers of a place: those of even lanes to the first, of odd ones to the second. */
function addPair(
  sums: Float64Array,
  slot: number,
  left: Float64Array,
  leftStart: number,
  right: Float64Array,
  rightStart: number,
): void {
  const product = (k: number): number => left[leftStart + k]! * right[rightStart + k]!;
  sums[2 * slot]! += product(0) + product(2) + (product(4) + product(6));
  sums[2 * slot + 1]! += product(1) + product(3) + (product(5) + product(7));
}
