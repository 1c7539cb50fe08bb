import type { ComparedPartition } from './adjustedRandIndex.ts';

/**
 * How surely each person belongs to her group: the share of runs in which she is together with most of it.
 *
 * Definition: for a group of the best partition, its majority in a run is the group of that run that holds most of its
 * members (of equally many, the largest of that run). A person's certainty is the share of the runs, the best
 * included, in which she is in the majority of her group. 1 = always; one who is alone in her group always has 1.
 * Range: above 0 to 1. It says how clear the ties are about her group, not how close she is to it. A run that joins two
 * groups leaves both together: `meanAgreement` shows that.
 * Complexity: O(n) a run.
 */
export function certainties(best: ComparedPartition, runs: readonly ComparedPartition[]): Float64Array {
  const times = new Float64Array(best.numbers.length);
  for (const { numbers, groups } of runs) {
    const counts = new Uint32Array(groups + 1);
    for (let group = 1; group <= best.groups; group++) {
      const members = best.members.subarray(best.starts[group], best.starts[group + 1]);
      for (const member of members) counts[numbers[member]!]!++;
      let majority = numbers[members[0]!]!;
      for (const member of members) {
        const number = numbers[member]!;
        const more = counts[number]! - counts[majority]!;
        if (more > 0 || (more === 0 && number < majority)) majority = number;
      }
      for (const member of members) {
        if (numbers[member] === majority) times[member]!++;
        counts[numbers[member]!] = 0;
      }
    }
  }
  return times.map((count) => count / runs.length);
}
