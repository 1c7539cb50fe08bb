import type { Spells } from './spells.ts';

/** Items by the day on which something begins or ends for them, in order of that day. */
interface Boundaries {
  readonly days: Int32Array;
  readonly items: Uint32Array;
}

/** The beginnings and the ends of spells, each in order of time: to find quickly whom a moved window concerns. */
export class SpellBoundaries {
  private readonly begins: Boundaries;
  private readonly ends: Boundaries;

  /** O(s log s) for s spells. */
  constructor(spells: Spells) {
    this.begins = inOrder(spells.offsets, spells.from);
    this.ends = inOrder(spells.offsets, spells.to);
  }

  /** Items for which a spell begins on one of the days, both included. O(log s + found). */
  beginningIn(first: number, last: number, found: (item: number) => void): void {
    each(this.begins, first, last, found);
  }

  /** Items for which a spell has its last day among these, both included. O(log s + found). */
  endingIn(first: number, last: number, found: (item: number) => void): void {
    each(this.ends, first, last, found);
  }
}

function inOrder(offsets: Uint32Array, days: Int32Array): Boundaries {
  const itemOf = new Uint32Array(days.length);
  for (let item = 0; item + 1 < offsets.length; item++) itemOf.fill(item, offsets[item], offsets[item + 1]);
  const order = Uint32Array.from(days.keys()).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
  return {
    days: Int32Array.from(order, (i) => days[i] ?? 0),
    items: Uint32Array.from(order, (i) => itemOf[i] ?? 0),
  };
}

function each({ days, items }: Boundaries, first: number, last: number, found: (item: number) => void): void {
  for (let i = firstAtLeast(days, first); i < days.length && (days[i] ?? 0) <= last; i++)
    found(items[i] ?? 0);
}

function firstAtLeast(days: Int32Array, day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
