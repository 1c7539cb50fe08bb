import type { Place } from '../entities/problem.ts';
import type { TieKindId } from '../entities/tieKinds.ts';
import { isBlank, textOf, type RawCell } from './cells.ts';
import type { RawTable } from './fileFormat.ts';
import { headerFaults } from './headerFaults.ts';
import { growingCounts } from './growingColumns.ts';
import { importLimits } from './limits.ts';
import { MadeList, type Sequence } from './madeList.ts';
import { isUnfilledLine, lineNumberColumn } from './lineNumbers.ts';
import type { Fault, ProblemLog } from './problemLog.ts';
import { filled, type SheetHeader } from './tableHeader.ts';

export type TableContent = 'actors' | 'ties';

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
  /** What columns were told to mean, by their position: a column's word, the name of a property, or '' to leave it out. */
  readonly told?: ReadonlyMap<number, string>;
  /**
   * Of a table of actors without ids: whether its rows describe persons, so that unknown ones are new residents (usual), or
   * only refer to them, so that an unknown one needs a decision.
   */
  readonly describes?: 'persons' | 'mentions';
  /** Kind of the ties for which the table has no word. */
  readonly usualKind?: TieKindId;
  /** Rows below the header that are not empty and fit it. */
  readonly rows: Sequence<TableRow>;
}

/** The header under which the user finds a cell of a row. */
export const originOf = (
  { headers }: Pick<Table, 'headers'>,
  { origins }: TableRow,
  index: number,
): string | undefined => origins?.[index] ?? headers[index];

/** The words by which the columns are understood: what they were told to mean, else their headers; '' = left out. */
export const columnWordsOf = ({ headers, told }: Table): readonly string[] =>
  told ? headers.map((header, index) => told.get(index) ?? header) : headers;

/** The different texts of a column, without the empty one. O(rows). */
export function textsIn({ rows }: Pick<Table, 'rows'>, index: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { cells } of rows) texts.add(textOf(cells[index]));
  texts.delete('');
  return texts;
}

/** Place in the files of a row, or of the table as a whole. */
export const placeIn = (table: Pick<Table, 'file' | 'sheet'>, row?: number): Place => ({
  file: table.file,
  sheet: table.sheet ?? undefined,
  row,
});

/** Faults of the shape of a row. Columns without a name may hold nothing, save a first one with row numbers. */
function shapeFaults(headers: readonly string[], cells: readonly RawCell[]): Fault[] {
  const parameters = { cells: cells.length, columns: headers.length };
  if (cells.length < headers.length) return [{ code: 'tooFewCells', parameters }];
  const faults: Fault[] = [];
  let isNameless = false;
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
    if (i > 0 && column === '' && !isBlank(cell)) isNameless = true;
  });
  // Without the value, so that all rows below one broken header are one problem.
  if (isNameless) faults.push({ code: 'namelessColumn', parameters });
  return faults;
}

/** Rows of a sheet that fit its header, as no more than their positions. */
class FittingRows extends MadeList<TableRow> {
  private readonly positions = growingCounts();

  /** @param width cells that a row has at least */
  constructor(
    private readonly rows: RawTable['rows'],
    private readonly width: number,
  ) {
    super();
  }

  get length(): number {
    return this.positions.length;
  }

  take(position: number): void {
    this.positions.push(position);
  }

  /** The cells at a position. Readers of workbooks leave out the empty ones at the end of a row: they are empty here. */
  cellsAt(position: number): readonly RawCell[] {
    const cells = this.rows.at(position)!;
    if (cells.length >= this.width) return cells;
    return [...cells, ...Array<null>(this.width - cells.length).fill(null)];
  }

  protected made(index: number): TableRow {
    const position = this.positions.at(index)!;
    return { row: position + 1, cells: this.cellsAt(position) };
  }
}

/**
 * The rows below a header that are filled in and fit it; what is wrong with the others goes to the log. Null when the
 * header itself cannot be taken. O(cells).
 */
export function rowsBelow(
  sheet: RawTable,
  { position, headers, below }: SheetHeader,
  log: ProblemLog,
): Sequence<TableRow> | null {
  const faults = headerFaults(headers, sheet.rows.length - below);
  if (faults.length > 0) {
    for (const fault of faults) log.add({ ...placeIn(sheet, position + 1), ...fault });
    return null;
  }
  const rows = new FittingRows(sheet.rows, sheet.sheet === null ? 0 : headers.length);
  const lineNumber = lineNumberColumn(headers);
  let bad = 0;
  for (let i = below; i < sheet.rows.length; i++) {
    const cells = rows.cellsAt(i);
    if (filled(cells) === 0 || isUnfilledLine(lineNumber, cells)) continue;
    const shape = shapeFaults(headers, cells);
    if (shape.length === 0) rows.take(i);
    else {
      bad += 1;
      log.addRow(placeIn(sheet, i + 1), shape);
    }
  }
  if (rows.length === 0 && bad === 0) log.add({ ...placeIn(sheet), code: 'noRowLeft' });
  return rows;
}

/** What the user said that columns mean, by their position. */
export function toldColumns(
  headers: readonly string[],
  columns: ReadonlyMap<string, string>,
): ReadonlyMap<number, string> | undefined {
  if (columns.size === 0) return undefined;
  return new Map(
    headers.flatMap((header, index) => {
      const meaning = columns.get(header);
      return meaning === undefined ? [] : [[index, meaning] as const];
    }),
  );
}

/** A sheet as one table with its own columns; none when its header cannot be taken. */
export function plainTable(
  sheet: RawTable,
  header: SheetHeader,
  content: TableContent,
  columns: ReadonlyMap<string, string>,
  log: ProblemLog,
): Table[] {
  const rows = rowsBelow(sheet, header, log);
  if (!rows) return [];
  const { file, sheet: name, encoding } = sheet;
  const told = toldColumns(header.headers, columns);
  return [{ content, file, sheet: name, encoding, headers: header.headers, told, rows }];
}
