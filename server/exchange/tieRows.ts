import { codeOf, foldWidth, textOf } from './cells.ts';
import { choosePart } from './chosenPart.ts';
import { columnsCalled, conceptCalled, directions, tieColumns, type TieColumn } from './columnWords.ts';
import type { ProblemLog } from './problemLog.ts';
import { placeIn, type Table, type TableRow } from './tables.ts';
import { TieCells } from './tieCells.ts';
import { readTieRow, type TieContext } from './tieRow.ts';

export interface TieRows {
  readonly columns: ReadonlyMap<TieColumn, number>;
  readonly leftOut: number;
}

/** Whether a column called `type` or the like says, as Gephi's does, if ties have a direction, not which kind they are. */
function saysDirection(table: Table, index: number): boolean {
  if (conceptCalled(tieColumns, table.headers[index] ?? '') !== 'kind') return false;
  const words = new Set(table.rows.map(({ cells }) => textOf(cells[index])).filter((word) => word !== ''));
  return words.size > 0 && [...words].every((word) => conceptCalled(directions, word) !== null);
}

function tieColumnsIn(table: Table): ReadonlyMap<TieColumn, number> {
  const direction = table.headers.findIndex((_, index) => saysDirection(table, index));
  const headers = table.headers.map((header, index) => (index === direction ? '' : header));
  const columns = new Map(columnsCalled(tieColumns, headers));
  if (direction >= 0 && !columns.has('directed')) columns.set('directed', direction);
  return columns;
}

/** The rows of the chosen wave; all where none is chosen or the table knows no waves. */
function rowsOfWave(
  table: Table,
  rows: readonly TableRow[],
  column: number | undefined,
  wave: string | undefined,
  log: ProblemLog,
) {
  if (wave === undefined || column === undefined) return rows;
  const wanted = foldWidth(wave).trim();
  const taken = rows.filter(({ cells }) => codeOf(cells[column]) === wanted);
  if (taken.length === 0 && rows.length > 0) {
    const waves = [...new Set(rows.map(({ cells }) => codeOf(cells[column])))]
      .filter((word) => word !== '')
      .sort();
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

/** Reads the ties of a table into the plan. O(rows × columns). */
export function readTieRows(table: Table, context: TieContext, log: ProblemLog, onRow: () => void): TieRows {
  const { options, nodes, words } = context;
  const columns = tieColumnsIn(table);
  const part = choosePart(table, options.where, log);
  if (!columns.has('kind') && !words.takesNoWord && part.rows.length > 0) {
    log.add({ ...placeIn(table), code: 'missingColumn', field: 'kind', parameters: { column: 'kind' } });
    log.badRows += part.rows.length;
    return { columns, leftOut: part.leftOut.length };
  }
  const rows = rowsOfWave(table, part.rows, columns.get('wave'), options.wave, log);
  let leftOut = table.rows.length - rows.length;
  for (const { row, cells } of rows) {
    onRow();
    const tie = new TieCells(table.headers, columns, cells);
    if (!part.isExact && (nodes.wasLeftOut(tie.code('source')) || nodes.wasLeftOut(tie.code('target')))) {
      leftOut += 1;
      continue;
    }
    const at = placeIn(table, row);
    const faults = readTieRow(tie, at, context);
    if (faults.length > 0) log.addRow(at, faults);
  }
  return { columns, leftOut };
}
