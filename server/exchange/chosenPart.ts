import { normalizeWord } from '../entities/wording.ts';
import { codeOf, foldWidth } from './cells.ts';
import type { Sequence } from './madeList.ts';
import type { ImportOptions } from './plan.ts';
import type { ProblemLog } from './problemLog.ts';
import { placeIn, type Table, type TableRow } from './tables.ts';

/** The rows of a table that `ImportOptions.where` takes. */
export interface ChosenPart {
  readonly rows: Sequence<TableRow>;
  readonly leftOut: readonly TableRow[];
  takes(row: TableRow): boolean;
  /** Whether the table has every column that the part is chosen by; if not, it is taken whole in that respect. */
  readonly isExact: boolean;
}

/** Takes the chosen part; that nothing is left is reported, since it mostly is a slip of the pen. */
export function choosePart(table: Table, where: ImportOptions['where'] = [], log: ProblemLog): ChosenPart {
  const conditions = where.map(({ column, value }) => ({
    column,
    index: table.headers.findIndex((header) => normalizeWord(header) === normalizeWord(column)),
    value: foldWidth(value).trim(),
  }));
  const present = conditions.filter(({ index }) => index >= 0);
  const isTaken = ({ cells }: TableRow): boolean =>
    present.every(({ index, value }) => codeOf(cells[index]) === value);
  const isWhole = present.length === 0;
  const rows = isWhole ? table.rows : table.rows.filter(isTaken);
  const [first] = present;
  if (rows.length === 0 && table.rows.length > 0 && first) {
    log.add({ ...placeIn(table), code: 'noRowLeft', column: first.column, value: first.value });
  }
  return {
    rows,
    leftOut: isWhole ? [] : table.rows.filter((row) => !isTaken(row)),
    takes: isTaken,
    isExact: present.length === conditions.length,
  };
}
