import type { Place } from '../entities/problem.ts';
import { isBlank, textOf, type RawCell } from './cells.ts';
import type { RawTable } from './fileFormat.ts';
import { importLimits } from './limits.ts';
import type { Fault, ProblemLog } from './problemLog.ts';
import {
  contentOf,
  filled,
  headerFaults,
  headerPosition,
  headersOf,
  type TableContent,
} from './tableHeader.ts';

export interface TableRow {
  /** As the user counts it, from 1. */
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** Where a shape has made these cells of others: the headers under which the user finds each of them. */
  readonly origins?: readonly string[];
}

/** A table whose header is understood. */
export interface Table {
  readonly content: TableContent;
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string;
  readonly headers: readonly string[];
  /** Rows below the header that are not empty and fit it. */
  readonly rows: readonly TableRow[];
}

/** Faults of the shape of a row. Columns without a name may hold nothing, save a first one with row numbers. */
function shapeFaults(headers: readonly string[], cells: readonly RawCell[]): Fault[] {
  const parameters = { cells: cells.length, columns: headers.length };
  if (cells.length < headers.length) return [{ code: 'tooFewCells', parameters }];
  const faults: Fault[] = [];
  cells.forEach((cell, i) => {
    const value = typeof cell === 'string' ? cell : '';
    const column = headers[i] ?? '';
    if (value.length > importLimits.cellLength) {
      faults.push({
        code: 'tooLong',
        column: column || undefined,
        value,
        parameters: { max: importLimits.cellLength },
      });
    }
    if (i > 0 && column === '' && !isBlank(cell))
      faults.push({ code: 'brokenRow', value: textOf(cell), parameters });
  });
  return faults;
}

const isEmpty = (raw: RawTable): boolean => raw.rows.every((cells) => filled(cells) === 0);

/** Place in the files of a row, or of the table as a whole. */
export const placeIn = (table: Pick<Table, 'file' | 'sheet'>, row?: number): Place => ({
  file: table.file,
  sheet: table.sheet ?? undefined,
  row,
});

/** The table with its header understood; null when it cannot be taken, with the reasons in the log. */
function openTable(raw: RawTable, log: ProblemLog): Table | null {
  const position = headerPosition(raw);
  const headers = headersOf(raw.rows[position] ?? []);
  const content = contentOf(headers);
  const below = raw.rows.slice(position + 1);
  const faults = headerFaults(headers, below.length);
  if (!content || faults.length > 0) {
    for (const fault of faults) log.add({ ...placeIn(raw, position + 1), ...fault });
    return null;
  }
  const rows: TableRow[] = [];
  let bad = 0;
  below.forEach((cells, i) => {
    if (filled(cells) === 0) return;
    // Readers of workbooks leave out the empty cells at the end of a row.
    const padded =
      raw.sheet === null
        ? cells
        : [...cells, ...Array<null>(Math.max(0, headers.length - cells.length)).fill(null)];
    const row = position + i + 2;
    const shape = shapeFaults(headers, padded);
    if (shape.length === 0) rows.push({ row, cells: padded });
    else {
      bad += 1;
      log.addRow(placeIn(raw, row), shape);
    }
  });
  if (rows.length === 0 && bad === 0) log.add({ ...placeIn(raw), code: 'noRowLeft' });
  return { content, file: raw.file, sheet: raw.sheet, encoding: raw.encoding, headers, rows };
}

/**
 * The tables of one file. Empty sheets are skipped, and so are sheets of which nothing is understood as long
 * as another sheet of the file is: workbooks often hold notes besides their tables.
 */
export function openTables(raws: readonly RawTable[], log: ProblemLog): Table[] {
  const sheets = raws.filter((raw) => !isEmpty(raw));
  if (sheets.length === 0) {
    const file = raws[0]?.file;
    log.add({ file, code: 'emptyFile' });
    return [];
  }
  const understood = sheets.filter((raw) => contentOf(headersOf(raw.rows[headerPosition(raw)] ?? [])));
  const tables = (understood.length > 0 ? understood : sheets).map((raw) => openTable(raw, log));
  return tables.filter((table) => table !== null);
}
