import { addLanes, clear, laneCount, searchAway, spread, type LaneSearch } from './laneSearch.ts';

/**
 * Adds to `sums` what passes each node on the shortest paths from the sources to all nodes: for source s and node y
 * w(s) δ_s(y), where δ_s(y) = Σ over the successors z of y on shortest paths of p(y)/p(z) (w(z) + δ_s(z)), with p the number
 * of shortest paths from s; not for y = s (Brandes 2001, doi:10.1080/0022250X.2001.9990249).
 *
 * The twin of `assembly/lanes/nodeTraffic.ts`: the same operations in the same order, so the same bits.
 */
export function addNodeTraffic(search: LaneSearch, sums: Float64Array): void {
  const last = searchAway(search);
  const { outOffsets, outTargets, inOffsets, inTargets, targetWeights, sourceWeights, space } = search;
  const { lanes, entryNodes, entries, levels, levelOut, levelIn } = space;
  const passed = new Float64Array(laneCount);
  const finish = (i: number): void => {
    const own = targetWeights[entryNodes[i]!]!;
    for (let k = 0; k < laneCount; k++) {
      const paths = entries[i * laneCount + k]!;
      entries[i * laneCount + k] = paths === 0 ? 0 : (own + passed[k]!) / paths;
    }
  };

  for (let i = levels[last]!; i < levels[last + 1]!; i++) finish(i);
  for (let level = last - 1; level >= 1; level--) {
    const low = levels[level]!;
    const middle = levels[level + 1]!;
    const high = levels[level + 2]!;
    const goesBackward = levelIn[level + 1]! * 2 < levelOut[level]!;
    if (!goesBackward) spread(space, middle, high);
    for (let i = middle; goesBackward && i < high; i++) {
      const node = entryNodes[i]!;
      for (let slot = inOffsets[node]!; slot < inOffsets[node + 1]!; slot++) {
        addLanes(lanes, inTargets[slot]! * laneCount, entries, i * laneCount);
      }
    }
    for (let i = low; i < middle; i++) {
      const node = entryNodes[i]!;
      passed.fill(0);
      if (goesBackward) addLanes(passed, 0, lanes, node * laneCount);
      for (let slot = outOffsets[node]!; !goesBackward && slot < outOffsets[node + 1]!; slot++) {
        addLanes(passed, 0, lanes, outTargets[slot]! * laneCount);
      }
      for (let k = 0; k < laneCount; k++) passed[k]! *= entries[i * laneCount + k]!;
      finish(i);
      sums[node]! += sumOfLanes(passed, sourceWeights);
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

/** Σ of values times weights, in the order in which pairs of lanes add up. */
function sumOfLanes(values: Float64Array, weights: Float64Array): number {
  const product = (k: number): number => values[k]! * weights[k]!;
  const even = product(0) + product(2) + (product(4) + product(6));
  const odd = product(1) + product(3) + (product(5) + product(7));
  return even + odd;
}
