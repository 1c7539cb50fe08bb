/**
 * Spans of days of many items, as columns: those of item i are at `offsets[i] .. offsets[i + 1]`, in order of time, and neither
 * overlap nor touch. Days are counted from the first day of a history; both ends are included.
 */
export interface Spells {
  readonly offsets: Uint32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** A window of days, both ends included. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

/**
 * Columns of spans, in order of item and time, as `Spells`; spans of one item that follow one another day by day become one.
 * O(items + spans).
 */
export function spellsOf(
  itemCount: number,
  columns: {
    readonly items: readonly number[];
    readonly from: readonly number[];
    readonly to: readonly number[];
  },
): Spells {
  const offsets = new Uint32Array(itemCount + 1);
  const from: number[] = [];
  const to: number[] = [];
  let item = 0;
  columns.items.forEach((of, i) => {
    while (item < of) offsets[++item] = from.length;
    const [first = 0, last = 0] = [columns.from[i], columns.to[i]];
    const isNext = from.length > (offsets[item] ?? 0) && first <= (to.at(-1) ?? 0) + 1;
    if (isNext) to[to.length - 1] = Math.max(to.at(-1) ?? 0, last);
    else {
      from.push(first);
      to.push(last);
    }
  });
  while (item < itemCount) offsets[++item] = from.length;
  return { offsets, from: Int32Array.from(from), to: Int32Array.from(to) };
}

/** Whether an item was there on some day of a window. */
export function isThere({ offsets, from, to }: Spells, item: number, { first, last }: DayWindow): boolean {
  for (let i = offsets[item] ?? 0; i < (offsets[item + 1] ?? 0); i++)
    if ((from[i] ?? 0) <= last && (to[i] ?? 0) >= first) return true;
  return false;
}
