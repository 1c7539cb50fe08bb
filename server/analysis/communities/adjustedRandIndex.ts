import { membersOf } from '../../kernels/communities/tieNetwork.ts';

/** Groups of n persons, numbered from 1, with their members at hand for comparing. */
export interface ComparedPartition {
  readonly numbers: Uint32Array;
  readonly groups: number;
  /** Members of group g at `members[starts[g] .. starts[g+1])`. */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  /** Pairs of persons who are in one group. */
  readonly pairs: number;
}

const pairsIn = (size: number): number => (size * (size - 1)) / 2;

/** O(n). */
export function compared(numbers: Uint32Array): ComparedPartition {
  const groups = numbers.reduce((most, number) => Math.max(most, number), 0);
  const { starts, members } = membersOf(numbers, groups + 1);
  let pairs = 0;
  for (let group = 1; group <= groups; group++) pairs += pairsIn(starts[group + 1]! - starts[group]!);
  return { numbers, groups, starts, members, pairs };
}

/**
 * Adjusted Rand index: how far two partitions put the same pairs of persons together, beyond what chance would give
 * with groups of the same sizes. 1 = the same partition, 0 = as by chance; below 0 = less than by chance.
 *
 * Definition: (S − E) / ((A + B) / 2 − E), with S the pairs together in both, A and B those together in each, and
 * E = A·B / (n(n−1)/2). Where both put all together or both everyone alone, the partitions are the same: 1.
 * Complexity: O(n). Source: Hubert & Arabie 1985, doi:10.1007/BF01908075.
 */
export function adjustedRandIndex(one: ComparedPartition, other: ComparedPartition): number {
  const all = pairsIn(one.numbers.length);
  const expected = all === 0 ? 0 : (one.pairs / all) * other.pairs;
  const most = (one.pairs + other.pairs) / 2;
  if (most === expected) return 1;
  return (pairsInBoth(one, other) - expected) / (most - expected);
}

function pairsInBoth(one: ComparedPartition, other: ComparedPartition): number {
  const counts = new Uint32Array(other.groups + 1);
  let together = 0;
  for (let group = 1; group <= one.groups; group++) {
    const [start, end] = [one.starts[group]!, one.starts[group + 1]!];
    // Each member makes as many pairs as there are already with her in the other's group.
    for (let place = start; place < end; place++) together += counts[other.numbers[one.members[place]!]!]!++;
    for (let place = start; place < end; place++) counts[other.numbers[one.members[place]!]!] = 0;
  }
  return together;
}

/** Mean adjusted Rand index of all pairs of partitions; null below two. O(n · partitions²). */
export function meanAgreement(partitions: readonly ComparedPartition[]): number | null {
  if (partitions.length < 2) return null;
  let sum = 0;
  partitions.forEach((one, i) => {
    for (const other of partitions.slice(i + 1)) sum += adjustedRandIndex(one, other);
  });
  return sum / pairsIn(partitions.length);
}
