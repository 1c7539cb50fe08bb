/**
 * The order in which pairs (row, column) stand in compressed sparse rows: by row, then by column, equal ones in the
 * order in which they came. Two counting sorts, unless they came so. O(pairs + order).
 */
export function inRowOrder(rows: Uint32Array, columns: Uint32Array, order: number): Uint32Array {
  const isSorted = (): boolean => {
    for (let i = 1; i < rows.length; i++) {
      if (rows[i]! < rows[i - 1]! || (rows[i] === rows[i - 1] && columns[i]! < columns[i - 1]!)) return false;
    }
    return true;
  };
  const asTheyCame = new Uint32Array(rows.length);
  for (let i = 0; i < asTheyCame.length; i++) asTheyCame[i] = i;
  return isSorted() ? asTheyCame : countingSort(countingSort(asTheyCame, columns, order), rows, order);
}

function countingSort(items: Uint32Array, keys: Uint32Array, order: number): Uint32Array {
  const next = rowStarts(keys, order);
  const sorted = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) sorted[next[keys[items[i]!]!]!++] = items[i]!;
  return sorted;
}

/** Where each row begins when the pairs stand in order of their rows; at the end, their number. O(pairs + order). */
export function rowStarts(rows: Uint32Array, order: number): Uint32Array {
  const starts = new Uint32Array(order + 1);
  for (let i = 0; i < rows.length; i++) starts[rows[i]! + 1]!++;
  for (let i = 0; i < order; i++) starts[i + 1]! += starts[i]!;
  return starts;
}
