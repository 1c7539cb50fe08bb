import { codeOf, textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import type { FileSet } from '../fileSet.ts';

/** Whether a table is the nodes of a file of a network, see `networkRows.ts`. */
const holdsNodes = ({ sheet, rows }: RawTable): boolean =>
  /^(?:.* \/ )?nodes$/.test(sheet ?? '') && rows.at(0)?.[0] === 'id' && rows.at(0)?.[1] === 'name';

/** What a row says, by header. */
function saying(headers: readonly RawCell[], cells: readonly RawCell[]): ReadonlyMap<string, string> {
  const said = cells.map((cell, i) => [textOf(headers[i]), textOf(cell)] as const);
  return new Map(said.filter(([, text]) => text !== ''));
}

/** The table without the rows that say nothing but what an earlier file said of the same node. Row numbers stay. */
function withoutRepeated(table: RawTable, known: Map<string, ReadonlyMap<string, string>>): RawTable {
  const [headers = [], ...rows] = table.rows;
  const found: [string, ReadonlyMap<string, string>][] = [];
  const kept = rows.map((cells) => {
    const id = codeOf(cells[0]);
    const said = saying(headers, cells);
    const earlier = known.get(id);
    if (!earlier) found.push([id, said]);
    return earlier && [...said].every(([header, text]) => earlier.get(header) === text) ? [] : cells;
  });
  // Within a file an id twice stays what it is: a slip of the pen.
  for (const [id, said] of found) if (!known.has(id)) known.set(id, said);
  return { ...table, rows: [headers, ...kept] };
}

/** Files of the same people, one for each wave or each kind of tie, name them all in every file. */
export const repeatedNodesSet: FileSet = {
  id: 'repeatedNodes',
  wording: { zh: ['同一批人的几个网络文件'], en: ['Several networks of the same people'] },
  join(tables) {
    if (tables.filter(holdsNodes).length < 2) return tables;
    const known = new Map<string, ReadonlyMap<string, string>>();
    return tables.map((table) => (holdsNodes(table) ? withoutRepeated(table, known) : table));
  },
};
