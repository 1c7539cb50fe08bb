/** Which group each node is in, with the groups numbered from 1 by falling size, then by smallest node. */
export interface GroupNumbers {
  /** Number of each node's group, in the order of `Adjacency.keys`. */
  readonly numbers: Uint32Array;
  /** Size of group g at index g − 1: falling. */
  readonly sizes: readonly number[];
}

/** Numbers groups afresh from any labels, of which only equality counts. O(n + g log g) for g groups. */
export function groupNumbers(labels: ArrayLike<number>): GroupNumbers {
  const groups = new Map<number, { first: number; size: number; number: number }>();
  for (let i = 0; i < labels.length; i++) {
    const group = groups.get(labels[i]!);
    if (group) group.size++;
    else groups.set(labels[i]!, { first: i, size: 1, number: 0 });
  }
  const ordered = [...groups.values()].sort((a, b) => b.size - a.size || a.first - b.first);
  ordered.forEach((group, position) => {
    group.number = position + 1;
  });
  const numbers = Uint32Array.from(labels, (label) => groups.get(label)!.number);
  return { numbers, sizes: ordered.map((group) => group.size) };
}
