import { degreeOf, orderOf, type Rows } from './rows.ts';

/** The distances between neighbours when their own tie is set aside, in strips of pairs: see `detours`. */
export function detourStrips(
  input: Rows & { readonly pairs: Uint32Array; readonly span: number },
): (strip: number) => Float64Array {
  const { pairs, span } = input;
  const distanceWithout = detourSearch(input);
  const values = new Float64Array(span);
  return (strip) => {
    const end = Math.min(pairs.length / 2, (strip + 1) * span);
    for (let pair = strip * span; pair < end; pair++)
      values[pair - strip * span] = distanceWithout(pairs[2 * pair]!, pairs[2 * pair + 1]!);
    return values;
  };
}

/** One end of a search from both ends: the nodes it has seen, nearest first, and how far away they are at the most. */
interface Side {
  readonly seen: Uint32Array;
  count: number;
  radius: number;
  /** The nodes at that distance are in `seen` from here on; how many neighbours they have altogether. */
  frontier: number;
  waiting: number;
  /** What it writes where it has been in this search. */
  mark: number;
}

/**
 * How to find the distance between two neighbours when their own tie is set aside; Infinity where it is the only link.
 * The search goes on from both ends in turn, from the one with fewer ties to look at.
 * Complexity: at the most O(n + m) for each pair; with a short way round, the ties near the two.
 */
function detourSearch(rows: Rows): (a: number, b: number) => number {
  const { offsets, targets } = rows;
  const order = orderOf(rows);
  const [left, right] = [newSide(order), newSide(order)];
  const marks = new Uint32Array(order);
  let lastMark = 0;

  function begin(side: Side, node: number): void {
    side.mark = ++lastMark;
    side.count = side.radius = side.frontier = 0;
    side.waiting = degreeOf(rows, node);
    marks[node] = side.mark;
    side.seen[side.count++] = node;
  }

  /** Goes one step further from one side; whether it meets the other. */
  function meets(from: Side, to: Side, a: number, b: number): boolean {
    const { seen, mark } = from;
    const other = to.mark;
    const end = from.count;
    let { count } = from;
    let waiting = 0;
    for (let position = from.frontier; position < end; position++) {
      const node = seen[position]!;
      for (let slot = offsets[node]!, last = offsets[node + 1]!; slot < last; slot++) {
        const next = targets[slot]!;
        const known = marks[next]!;
        if (known === mark || (node === a && next === b) || (node === b && next === a)) continue;
        if (known === other) return true;
        marks[next] = mark;
        seen[count++] = next;
        waiting += offsets[next + 1]! - offsets[next]!;
      }
    }
    from.frontier = end;
    from.count = count;
    from.waiting = waiting;
    from.radius++;
    return false;
  }

  return (a, b) => {
    if (lastMark > 4e9) {
      marks.fill(0);
      lastMark = 0;
    }
    begin(left, a);
    begin(right, b);
    for (;;) {
      const [from, to] = left.waiting <= right.waiting ? [left, right] : [right, left];
      if (from.count === from.frontier) return Infinity;
      // No way is as short as both radii together, or they would have met: the first one found is the shortest.
      if (meets(from, to, a, b)) return left.radius + right.radius + 1;
    }
  };
}

const newSide = (order: number): Side => ({
  seen: new Uint32Array(order),
  count: 0,
  radius: 0,
  frontier: 0,
  waiting: 0,
  mark: 0,
});
