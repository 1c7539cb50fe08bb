/** Names in the order in which people expect them, digits by their number: 2号楼 before 10号楼. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

export function compareNames(a: string, b: string): number {
  return a === b ? 0 : collator.compare(a, b);
}

/** A row of a list that is ordered by value. */
export interface ValuedRow {
  readonly value: number | null;
  readonly name: string;
  readonly id: string;
}

const isBefore = (a: ValuedRow, b: ValuedRow): number =>
  (b.value ?? -Infinity) - (a.value ?? -Infinity) || compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1);

/**
 * The first rows by value, largest first, undefined last; equal ones by name, then by id. O(n log n), with names
 * compared only where they decide: comparing names is what takes long.
 */
export function largestFirst<Row extends ValuedRow>(rows: readonly Row[], first = rows.length): Row[] {
  if (first >= rows.length) return rows.toSorted(isBefore);
  const { larger, equal } = cutAt(rows, first);
  return [...larger.toSorted(isBefore), ...firstByName(equal, first - larger.length)];
}

/** The largest values' rows, as many as asked for, in the order in which they came; of equal ones the first that came. O(n log n). */
export function largest<Row extends Pick<ValuedRow, 'value'>>(rows: readonly Row[], first: number): Row[] {
  if (first >= rows.length) return [...rows];
  const { larger, equal } = cutAt(rows, first);
  return [...larger, ...equal.slice(0, first - larger.length)];
}

/** The rows above the value at which a list of so many ends, and those that have it. */
function cutAt<Row extends Pick<ValuedRow, 'value'>>(
  rows: readonly Row[],
  first: number,
): { larger: Row[]; equal: Row[] } {
  if (first <= 0) return { larger: [], equal: [] };
  const values = Float64Array.from(rows, ({ value }) => value ?? -Infinity);
  const last = values.toSorted()[rows.length - first]!;
  return {
    larger: rows.filter((_, i) => values[i]! > last),
    equal: rows.filter((_, i) => values[i] === last),
  };
}

/** The first `count` rows of equal value: a row is compared with the last of them, and put in its place if it comes before. */
function firstByName<Row extends ValuedRow>(rows: readonly Row[], count: number): Row[] {
  const found = rows.slice(0, count).toSorted(isBefore);
  for (const row of rows.slice(count)) {
    if (isBefore(row, found.at(-1)!) > 0) continue;
    found.pop();
    let [low, high] = [0, found.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(found[middle]!, row) < 0) low = middle + 1;
      else high = middle;
    }
    found.splice(low, 0, row);
  }
  return found;
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
