/** A network without anything beside its ties: neighbours of node i are `targets[offsets[i] .. offsets[i+1])`, ascending. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

export const orderOf = ({ offsets }: Rows): number => offsets.length - 1;

export const degreeOf = ({ offsets }: Rows, node: number): number => offsets[node + 1]! - offsets[node]!;

/**
 * The nodes as a breadth-first search meets them, which begins each part at its node with the most ties (the first
 * of them). Numbered so, neighbours lie close together in memory. O(n log n + m).
 */
export function breadthFirstOrder(rows: Rows): Uint32Array {
  const { offsets, targets } = rows;
  const order = orderOf(rows);
  const seen = new Uint8Array(order);
  const found = new Uint32Array(order);
  const starts = Uint32Array.from({ length: order }, (_, i) => i);
  starts.sort((a, b) => degreeOf(rows, b) - degreeOf(rows, a) || a - b);
  let count = 0;
  let done = 0;
  for (const start of starts) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    found[count++] = start;
    for (; done < count; done++) {
      const node = found[done]!;
      for (let slot = offsets[node]!; slot < offsets[node + 1]!; slot++) {
        const next = targets[slot]!;
        if (seen[next] === 1) continue;
        seen[next] = 1;
        found[count++] = next;
      }
    }
  }
  return found;
}

/**
 * The part of a network that the given nodes make up, node `kept[i]` as node i. `backwards` holds the same ties the
 * other way round; on an undirected network the same rows. O(n + m of the network).
 */
export function part(rows: Rows, backwards: Rows, kept: ArrayLike<number>): Rows {
  const numbers = new Int32Array(orderOf(rows)).fill(-1);
  for (let i = 0; i < kept.length; i++) numbers[kept[i]!] = i;
  const offsets = new Uint32Array(kept.length + 1);
  for (let i = 0; i < kept.length; i++) {
    const node = kept[i]!;
    let degree = 0;
    for (let slot = rows.offsets[node]!; slot < rows.offsets[node + 1]!; slot++) {
      if (numbers[rows.targets[slot]!]! >= 0) degree++;
    }
    offsets[i + 1] = offsets[i]! + degree;
  }
  const targets = new Uint32Array(offsets[kept.length]!);
  const next = offsets.slice();
  // Taken by their ends, ascending, so that every row comes out ascending.
  for (let i = 0; i < kept.length; i++) {
    const node = kept[i]!;
    for (let slot = backwards.offsets[node]!; slot < backwards.offsets[node + 1]!; slot++) {
      const from = numbers[backwards.targets[slot]!]!;
      if (from >= 0) targets[next[from]!++] = i;
    }
  }
  return { offsets, targets };
}
