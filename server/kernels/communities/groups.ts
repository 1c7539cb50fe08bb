/** Each of `order` nodes alone in a group of her own number. */
export function everyoneAlone(order: number): Uint32Array {
  const groupOf = new Uint32Array(order);
  for (let i = 0; i < order; i++) groupOf[i] = i;
  return groupOf;
}

/** What `second` makes of what `first` makes of each. O(n). */
export function composed(first: Uint32Array, second: Uint32Array): Uint32Array {
  const both = new Uint32Array(first.length);
  for (let i = 0; i < both.length; i++) both[i] = second[first[i]!]!;
  return both;
}

/** Those whom both have together, numbered from 0 in the order of their first node. Expected O(n). */
export function agreedGroups(first: Uint32Array, second: Uint32Array): Uint32Array {
  const most = second.reduce((largest, group) => Math.max(largest, group), 0);
  const numbers = new Map<number, number>();
  return first.map((group, i) => {
    const pair = group * (most + 1) + second[i]!;
    const number = numbers.get(pair) ?? numbers.size;
    numbers.set(pair, number);
    return number;
  });
}

/**
 * Numbers the groups afresh, in place, from 0 in the order of their first node; answers how many there are.
 * Numbers must be below the number of nodes. O(n).
 */
export function numberFromZero(groupOf: Uint32Array): number {
  const numbers = new Int32Array(groupOf.length).fill(-1);
  let groups = 0;
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i]!;
    if (numbers[group] === -1) numbers[group] = groups++;
    groupOf[i] = numbers[group]!;
  }
  return groups;
}

/** Nodes 0 … order − 1 in a random order, each order as likely (Fisher & Yates). O(n). */
export function shuffled(order: number, draw: () => number): Uint32Array {
  const nodes = everyoneAlone(order);
  for (let last = order - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    const moved = nodes[last]!;
    nodes[last] = nodes[other]!;
    nodes[other] = moved;
  }
  return nodes;
}
