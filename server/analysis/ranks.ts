/** Names in the order in which people expect them, digits by their number: 2号楼 before 10号楼. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

export function compareNames(a: string, b: string): number {
  return a === b ? 0 : collator.compare(a, b);
}

interface Named {
  readonly id: string;
  readonly displayName: string;
}

/** By name as people expect them, equal ones by id. */
export const byNameAndId = (a: Named, b: Named): number =>
  compareNames(a.displayName, b.displayName) || (a.id < b.id ? -1 : 1);

/** A row of a list that is ordered by value. */
export interface ValuedRow {
  readonly value: number | null;
  readonly name: string;
  readonly id: string;
}

const isBefore = (a: ValuedRow, b: ValuedRow): number =>
  (b.value ?? -Infinity) - (a.value ?? -Infinity) || compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1);

/** The first rows by value, largest first, undefined last; equal ones by name, then by id. O(n log n) */
export function largestFirst<Row extends ValuedRow>(rows: readonly Row[], first = rows.length): Row[] {
  return firstOf(rows.length, first, (a, b) => isBefore(rows[a]!, rows[b]!)).map((i) => rows[i]!);
}

/** Of two values of a column, the larger comes first, undefined (NaN) last. */
export function largerFirst(a: number, b: number): number {
  if (a === b) return 0;
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  return a > b || Number.isNaN(b) ? -1 : 1;
}

/**
 * The places 0 to `length` − 1 in some order, the first `count` of them. Each is compared once with the last that
 * would be shown, and sorted only if it comes before: comparing names is what takes long. O(length log count)
 */
export function firstOf(length: number, count: number, compare: (a: number, b: number) => number): number[] {
  let found: number[] = [];
  if (count <= 0) return found;
  let last = -1;
  for (let i = 0; i < length; i++) {
    if (last !== -1 && compare(i, last) > 0) continue;
    found.push(i);
    if (found.length < 2 * count) continue;
    found = found.sort(compare).slice(0, count);
    last = found[count - 1]!;
  }
  return found.sort(compare).slice(0, count);
}

/**
 * Ranks from 1 for values in falling order, undefined last: equal values share the better rank, and the next one
 * counts on from the number of values before it (1, 2, 2, 4). Undefined values have none.
 */
export function ranks(falling: readonly (number | null)[]): (number | null)[] {
  let rank = 0;
  return falling.map((value, i) => {
    if (value === null) return null;
    if (i === 0 || value !== falling[i - 1]) rank = i + 1;
    return rank;
  });
}
