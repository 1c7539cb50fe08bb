/**
 * The place of a value among those of a group.
 *
 * Definition: mid-rank percentile with a zero floor: 0 for a value of 0 (a true zero); else
 *   (number of lower values + half of the number of other equal ones) / (number of other values).
 *   Without the floor, a community where 60 % were never named would give each of them 0.30.
 * Range: 0 to 1; 1 = higher than all others.
 * Undefined: null for null, and for somebody who has nobody to be compared with.
 * Complexity: O(n log n) once, O(log n) a value.
 */
export function percentiles(
  group: readonly number[],
): (value: number | null, isMember: boolean) => number | null {
  const sorted = Float64Array.from(group).sort();
  return (value, isMember) => {
    const others = isMember ? sorted.length - 1 : sorted.length;
    if (value === null || others < 1) return null;
    if (value === 0) return 0;
    const lower = position(sorted, value, false);
    const equal = position(sorted, value, true) - lower - (isMember ? 1 : 0);
    return (lower + equal / 2) / others;
  };
}

/**
 * Each entry's percentile among those that belong to the group (1 in `isMember`); NaN in the column means not
 * observed, and stays NaN. O(n log n).
 */
export function percentileColumn(values: Float64Array, isMember: Uint8Array): Float64Array {
  const place = percentiles([...values.filter((value, row) => isMember[row] === 1 && !Number.isNaN(value))]);
  return values.map((value, row) => place(Number.isNaN(value) ? null : value, isMember[row] === 1) ?? NaN);
}

/** How many entries are below `value`; with `orEqual`, how many are not above it. */
function position(sorted: Float64Array, value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = sorted[middle]!;
    if (entry < value || (orEqual && entry === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
