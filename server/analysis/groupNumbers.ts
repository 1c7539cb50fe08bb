/** Which group each node is in, with the groups numbered from 1 by falling size, then by smallest node. */
export interface GroupNumbers {
  /** Number of each node's group, in the order of `Adjacency.keys`. */
  readonly numbers: Uint32Array;
  /** Size of group g at index g − 1: falling. */
  readonly sizes: readonly number[];
}

/** Numbers groups afresh from any labels, which are whole numbers of which only equality counts. O(n + g log g) for g groups. */
export function groupNumbers(labels: ArrayLike<number>): GroupNumbers {
  const { indices, firsts, sizes } = byFirstMember(labels);
  const ordered = Uint32Array.from(sizes.keys());
  // The first members ascend, so equally large groups stay in the order in which they were met.
  if (ordered.length > 1) ordered.sort((a, b) => sizes[b]! - sizes[a]! || firsts[a]! - firsts[b]!);
  const numberOf = new Uint32Array(ordered.length);
  for (let position = 0; position < ordered.length; position++) numberOf[ordered[position]!] = position + 1;
  const numbers = new Uint32Array(labels.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberOf[indices[i]!]!;
  return { numbers, sizes: Array.from(ordered, (group) => sizes[group]!) };
}

/** Groups by the order in which they are met: the index of each node's group, and by group its first member and its size. */
function byFirstMember(labels: ArrayLike<number>): {
  readonly indices: Uint32Array;
  readonly firsts: readonly number[];
  readonly sizes: readonly number[];
} {
  const indices = new Uint32Array(labels.length);
  const known = new Map<number, number>();
  const firsts: number[] = [];
  const sizes: number[] = [];
  let [label, index] = [NaN, 0];
  for (let i = 0; i < labels.length; i++) {
    // Neighbours in the list are often in one group: then it need not be looked up.
    if (labels[i] !== label) {
      label = labels[i]!;
      index = known.get(label) ?? sizes.length;
      if (index === sizes.length) {
        known.set(label, index);
        firsts.push(i);
        sizes.push(0);
      }
    }
    indices[i] = index;
    sizes[index]!++;
  }
  return { indices, firsts, sizes };
}
