import { normalizeWord } from '../../entities/wording.ts';
import { textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import type { FileSet } from '../fileSet.ts';
import { own } from '../shapes/networkCanvas.ts';

/** What the sheet of an interviewed person says of her, that the other sheets of the interview need. */
const facts = ['networkCanvasCaseID', 'sessionStart', 'sessionFinish'] as const;

const wordsOf = ({ rows }: RawTable): string[] =>
  (rows.at(0) ?? []).map((cell) => normalizeWord(textOf(cell)));

/** The facts by the UUID of who was interviewed. */
function interviews(tables: readonly RawTable[]): ReadonlyMap<string, readonly RawCell[]> {
  const found = new Map<string, readonly RawCell[]>();
  for (const table of tables) {
    const words = wordsOf(table);
    const ego = words.indexOf(own.ego);
    if (ego < 0 || !words.includes(own.caseId) || words.includes(own.uuid)) continue;
    const columns = facts.map((fact) => words.indexOf(normalizeWord(fact)));
    for (const row of table.rows.slice(1))
      found.set(
        textOf(row[ego]),
        columns.map((column) => (column < 0 ? null : (row[column] ?? null))),
      );
  }
  return found;
}

/** The table with the facts of the interview in further columns; as it is when they are there or unknown. */
function completed(table: RawTable, known: ReadonlyMap<string, readonly RawCell[]>): RawTable {
  const words = wordsOf(table);
  const ego = words.indexOf(own.ego);
  if (ego < 0 || !words.includes(own.uuid) || words.includes(own.caseId)) return table;
  const [header = [], ...rows] = table.rows;
  const width = header.length;
  const unknown = facts.map((): RawCell => null);
  const widened = rows.map((row) => {
    // A row that does not fit its header is told of as it is.
    if (row.length !== width) return row;
    return [...row, ...(known.get(textOf(row[ego])) ?? unknown)];
  });
  return { ...table, rows: [[...header, ...facts], ...widened] };
}

/** Column of a roster of ours, by which the nodes that were picked from it are known again. */
export const rosterIdColumn = 'linli_id';

/** What those who were picked from a roster of ours are called there, by the UUID that Network Canvas gave them. */
function rosterIds(tables: readonly RawTable[]): ReadonlyMap<string, RawCell> {
  const found = new Map<string, RawCell>();
  for (const table of tables) {
    const words = wordsOf(table);
    const [uuid, roster] = [words.indexOf(own.uuid), words.indexOf(normalizeWord(rosterIdColumn))];
    if (uuid < 0 || roster < 0) continue;
    for (const row of table.rows.slice(1))
      if (textOf(row[roster]) !== '') found.set(textOf(row[uuid]), row[roster] ?? null);
  }
  return found;
}

/** The table with those who were picked from a roster of ours called as they are called there. */
function withRosterIds(table: RawTable, ids: ReadonlyMap<string, RawCell>): RawTable {
  const words = wordsOf(table);
  if (ids.size === 0 || !words.includes(own.ego)) return table;
  const columns = [own.uuid, own.source, own.target].map((word) => words.indexOf(word));
  const rows = table.rows.map((row, i) =>
    i === 0 ? row : row.map((cell, k) => (columns.includes(k) ? (ids.get(textOf(cell)) ?? cell) : cell)),
  );
  return { ...table, rows };
}

/**
 * The files of Network Canvas: those of alters and ties name who was interviewed by a UUID only, whose case and day stand in
 * the file of egos.
 */
export const networkCanvasSet: FileSet = {
  id: 'networkCanvas',
  wording: { zh: ['Network Canvas 的一组文件'], en: ['Files of Network Canvas'] },
  join(tables) {
    const known = interviews(tables);
    const ids = rosterIds(tables);
    const complete = known.size === 0 ? tables : tables.map((table) => completed(table, known));
    return complete.map((table) => withRosterIds(table, ids));
  },
};
