/**
 * The order in which pairs (row, column) stand in compressed sparse rows: by row, then by column, equal ones in the
 * order in which they came. Two counting sorts. O(pairs + order).
 */
export function inRowOrder(rows: Uint32Array, columns: Uint32Array, order: number): Uint32Array {
  const asTheyCame = new Uint32Array(rows.length);
  for (let i = 0; i < asTheyCame.length; i++) asTheyCame[i] = i;
  return countingSort(countingSort(asTheyCame, columns, order), rows, order);
}

function countingSort(items: Uint32Array, keys: Uint32Array, order: number): Uint32Array {
  const next = new Uint32Array(order + 1);
  for (const item of items) next[keys[item]! + 1]!++;
  for (let i = 0; i < order; i++) next[i + 1]! += next[i]!;
  const sorted = new Uint32Array(items.length);
  for (const item of items) sorted[next[keys[item]!]!++] = item;
  return sorted;
}
