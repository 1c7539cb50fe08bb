import { orderOf, type Rows } from './rows.ts';

/** The same ties by their other end: predecessors from successors, or the other way round. By counting: O(n + m). */
export function transposedRows(rows: Rows): Rows {
  const order = orderOf(rows);
  const offsets = new Uint32Array(order + 1);
  for (const target of rows.targets) offsets[target + 1]!++;
  for (let i = 0; i < order; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const targets = new Uint32Array(rows.targets.length);
  for (let i = 0; i < order; i++) {
    const end = rows.offsets[i + 1]!;
    for (let slot = rows.offsets[i]!; slot < end; slot++) targets[next[rows.targets[slot]!]!++] = i;
  }
  return { offsets, targets };
}
