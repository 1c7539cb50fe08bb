/** Names in the order in which people expect them, digits by their number: 2号楼 before 10号楼. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** A row of a list that is ordered by value. */
export interface ValuedRow {
  readonly value: number | null;
  readonly name: string;
  readonly id: string;
}

/** Largest value first, undefined last; equal ones by name, then by id. O(n log n). */
export function largestFirst<Row extends ValuedRow>(rows: readonly Row[]): Row[] {
  return rows.toSorted(
    (a, b) =>
      (b.value ?? -Infinity) - (a.value ?? -Infinity) ||
      compareNames(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
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
