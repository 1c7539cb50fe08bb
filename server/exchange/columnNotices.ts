import { textOf, type RawCell } from './cells.ts';
import type { ActorColumns } from './actorColumns.ts';
import type { ProblemLog } from './problemLog.ts';
import { placeIn, type Table } from './tables.ts';

/** Spreadsheets keep 15 figures of a number; longer ids lose the rest and are shown as 1.2E+17. */
const isRounded = (cell: RawCell | undefined): boolean =>
  typeof cell === 'number'
    ? Number.isInteger(cell) && Math.abs(cell) >= 1e15
    : typeof cell === 'string' && cell.includes('+') && /^\d(?:\.\d+)?E\+\d{2}$/i.test(textOf(cell));

/** Warns of ids that a spreadsheet has rounded: different ones may have become one. O(rows × columns). */
export function noticeRoundedNumbers(table: Table, columns: readonly number[], log: ProblemLog): void {
  for (const index of columns) {
    const found = table.rows.find(({ cells }) => isRounded(cells[index]));
    if (!found) continue;
    const at = placeIn(table, found.row);
    log.notice({
      ...at,
      code: 'roundedNumber',
      column: table.headers[index],
      value: textOf(found.cells[index]),
    });
  }
}

/** Tells which columns are not kept because they hold contact or sensitive data. */
export function noticeProtectedColumns(table: Table, columns: ActorColumns, log: ProblemLog): void {
  for (const [index, sort] of columns.protected) {
    if (!table.rows.some(({ cells }) => textOf(cells[index]) !== '')) continue;
    const code = sort === 'identityNumber' ? 'identityNumberColumn' : 'protectedColumn';
    log.notice({ ...placeIn(table), code, column: table.headers[index] });
  }
}
