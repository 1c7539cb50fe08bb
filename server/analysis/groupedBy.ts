/** The rows of each id, in their order; ids in the order in which they are first met. O(rows). */
export function groupedBy<Row, Id>(
  rows: readonly Row[],
  id: (row: Row) => Id,
): ReadonlyMap<Id, readonly Row[]> {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const key = id(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
