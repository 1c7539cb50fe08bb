/** The distinct counterparts of each id, counted once each however many rows there are. O(rows). */
export function distinctBy<Row>(
  rows: readonly Row[],
  id: (row: Row) => string,
  counterpart: (row: Row) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of rows) {
    const known = found.get(id(row));
    if (known) known.add(counterpart(row));
    else found.set(id(row), new Set([counterpart(row)]));
  }
  return found;
}
