import { codeOf, foldWidth } from './cells.ts';
import { choosePart } from './chosenPart.ts';
import { noticeRoundedNumbers } from './columnNotices.ts';
import { columnsCalled, conceptCalled, directions, tieColumns, type TieColumn } from './columnWords.ts';
import type { Sequence } from './madeList.ts';
import type { PlanContext } from './planContext.ts';
import type { ProblemLog } from './problemLog.ts';
import { columnWordsOf, placeIn, textsIn, type Table, type TableRow } from './tables.ts';
import { TieCells } from './tieCells.ts';
import { readTieRow } from './tieRow.ts';

export interface TieRows {
  readonly columns: ReadonlyMap<TieColumn, number>;
  readonly leftOut: number;
}

/** Whether a column called `type` or the like says, as Gephi's does, if ties have a direction, not which kind they are. */
function saysDirection(table: Table, index: number, header: string): boolean {
  if (conceptCalled(tieColumns, header) !== 'kind') return false;
  const words = textsIn(table, index);
  return words.size > 0 && [...words].every((word) => conceptCalled(directions, word) !== null);
}

function tieColumnsIn(table: Table): ReadonlyMap<TieColumn, number> {
  const words = columnWordsOf(table);
  const direction = words.findIndex(
    (word, index) => !table.told?.has(index) && saysDirection(table, index, word),
  );
  const headers = words.map((word, index) => (index === direction ? '' : word));
  const columns = new Map(columnsCalled(tieColumns, headers));
  if (direction >= 0 && !columns.has('directed')) columns.set('directed', direction);
  return columns;
}

/** The wave that is chosen, and the column in which rows name theirs. */
interface ChosenWave {
  readonly wave: string;
  readonly column: number;
  takes(row: TableRow): boolean;
}

/** Null where none is chosen or the table knows no waves: then all rows are taken. */
function chosenWave(column: number | undefined, wave: string | undefined): ChosenWave | null {
  if (wave === undefined || column === undefined) return null;
  const wanted = foldWidth(wave).trim();
  return { wave, column, takes: ({ cells }) => codeOf(cells[column]) === wanted };
}

function rowsOfWave(
  table: Table,
  rows: Sequence<TableRow>,
  chosen: ChosenWave | null,
  log: ProblemLog,
): Sequence<TableRow> {
  if (!chosen) return rows;
  const { wave, column } = chosen;
  const taken = rows.filter((row) => chosen.takes(row));
  if (taken.length === 0 && rows.length > 0) {
    const waves = [...new Set([...textsIn({ rows }, column)].map(foldWidth))].sort();
    const parameters = { waves: waves.slice(0, 20).join(', ') };
    log.add({
      ...placeIn(table),
      code: 'unknownWave',
      column: table.headers[column],
      value: wave,
      parameters,
    });
  }
  return taken;
}

/** What is missing for the ties of a table to be read; null when nothing is. */
function missingColumn(
  columns: TieRows['columns'],
  { usualKind }: Table,
  { words }: PlanContext,
): TieColumn | null {
  for (const end of ['source', 'target'] as const) if (!columns.has(end)) return end;
  return columns.has('kind') || words.takesNoWord || usualKind ? null : 'kind';
}

function refuseRows(table: Table, rows: Sequence<TableRow>, column: TieColumn, log: ProblemLog): void {
  for (const { row } of rows) log.ledger.mark(placeIn(table, row), 'read', 'wrong');
  log.add({ ...placeIn(table), code: 'missingColumn', field: column, parameters: { column } });
  log.badRows += rows.length;
}

/** Reads the ties of a table into the plan. O(rows × columns). */
export function readTieRows(table: Table, context: PlanContext, onRow: () => void): TieRows {
  const { options, nodes, log } = context;
  const columns = tieColumnsIn(table);
  const part = choosePart(table, options.where, log);
  const missing = part.rows.length > 0 ? missingColumn(columns, table, context) : null;
  if (missing) {
    refuseRows(table, part.rows, missing, log);
    return { columns, leftOut: part.leftOut.length };
  }
  const wave = chosenWave(columns.get('wave'), options.wave);
  const rows = rowsOfWave(table, part.rows, wave, log);
  for (const row of rows.length < table.rows.length ? table.rows : [])
    if (!part.takes(row) || wave?.takes(row) === false)
      log.ledger.mark(placeIn(table, row.row), 'read', 'leftOut');
  let leftOut = table.rows.length - rows.length;
  for (const row of rows) {
    onRow();
    const tie = new TieCells(table, columns, row);
    const at = placeIn(table, row.row);
    if (!part.isExact && (nodes.wasLeftOut(tie.code('source')) || nodes.wasLeftOut(tie.code('target')))) {
      leftOut += 1;
      log.ledger.mark(at, 'read', 'leftOut');
      continue;
    }
    log.ledger.mark(at, 'read');
    const faults = readTieRow(tie, at, context);
    if (faults.length > 0) log.addRow(at, faults);
  }
  const ends = (['source', 'target'] as const).flatMap((column) => columns.get(column) ?? []);
  noticeRoundedNumbers(table, ends, log);
  return { columns, leftOut };
}
