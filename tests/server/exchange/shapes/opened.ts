import type { RawCell } from '../../../../server/exchange/cells.ts';
import type { RawTable } from '../../../../server/exchange/fileFormat.ts';
import { ProblemLog } from '../../../../server/exchange/problemLog.ts';
import { shapesOf } from '../../../../server/exchange/shapes.ts';
import type { Table } from '../../../../server/exchange/tables.ts';
import type { SheetChoices } from '../../../../server/exchange/tableShape.ts';

export const sheetOf = (
  rows: readonly (readonly RawCell[])[],
  { file = '表.xlsx', sheet = 'Sheet1' }: { readonly file?: string; readonly sheet?: string | null } = {},
): RawTable => ({ file, sheet, encoding: 'XLSX', rows });

/** The sheet opened in the shape that is proposed, with its tables as plain rows of texts. */
export function opened(sheet: RawTable, choices: Partial<SheetChoices> = {}) {
  const log = new ProblemLog();
  const [found] = shapesOf(sheet);
  const tables = found?.shape.open(sheet, found.header, { columns: new Map(), ...choices }, log) ?? [];
  return {
    shape: found?.shape.id ?? null,
    columns: found?.shape.columns?.(sheet, found.header, { columns: new Map(), ...choices }) ?? [],
    tables,
    actors: tables.filter(({ content }) => content === 'actors').map(rowsOf),
    ties: tables.filter(({ content }) => content === 'ties').flatMap(rowsOf),
    problems: log.problems,
    log,
  };
}

/** Each row of a table as an object of its filled cells by what they mean, else by their header. */
export const rowsOf = ({ headers, told, rows }: Table): Record<string, RawCell>[] =>
  rows.map(({ cells }) =>
    Object.fromEntries(
      cells.flatMap((cell, i) =>
        cell === null || cell === '' ? [] : [[told?.get(i) ?? headers[i] ?? '', cell] as const],
      ),
    ),
  );
