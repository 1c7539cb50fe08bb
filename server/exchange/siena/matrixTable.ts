import { codeOf, numberOf, textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';

/** A table of plain numbers, read; NaN where a cell is missing. */
export interface NumberTable {
  readonly table: RawTable;
  /** Name of its file without folder and ending. */
  readonly name: string;
  readonly width: number;
  readonly rows: readonly (readonly number[])[];
}

/** Name of the file that a table came from: in a zip that of the entry. */
export const fileNameOf = ({ file, sheet }: RawTable): string =>
  (sheet ?? file).replace(/^.*[\\/]/, '').replace(/\.(?:txt|dat|prn|csv|tsv)$/i, '');

/** What nearly every cell of a matrix is. */
const plainCells = new Map<RawCell, number>([
  ['0', 0],
  ['1', 1],
  ['NA', Number.NaN],
]);
const missingWords = new Set(['NA', 'NaN', 'na']);

/** The number in a cell, NaN where it is missing; null when it is something else. */
function numberIn(cell: RawCell): number | null {
  const plain = plainCells.get(cell);
  if (plain !== undefined) return plain;
  const value = numberOf(cell);
  return Number.isNaN(value) && !missingWords.has(codeOf(cell)) ? null : value;
}

/** A row of numbers and missing ones; null for any other. */
function numbersIn(cells: readonly RawCell[]): number[] | null {
  const row: number[] = [];
  for (const cell of cells) {
    const value = numberIn(cell);
    if (value === null) return null;
    row.push(value);
  }
  return row;
}

/** The numbers of a table that has nothing else, and as many in each row; null for any other. O(cells), O(columns) for most others. */
export function numberTable(table: RawTable): NumberTable | null {
  const rows: number[][] = [];
  for (const cells of table.rows) {
    if (cells.every((cell) => textOf(cell) === '')) continue;
    const row = numbersIn(cells);
    if (!row || row.length !== (rows[0] ?? row).length) return null;
    rows.push(row);
  }
  const width = rows[0]?.length ?? 0;
  return rows.length < 2 ? null : { table, name: fileNameOf(table), width, rows };
}

/** A name that ends with the number of a wave, after a point, a dash or nothing: `friendship2`, `KNOWS.1`. */
export function waveName(name: string): { readonly base: string; readonly wave: number } | null {
  const match = /^(.*?)(?:[-_. ](?:wave|w|t))?[-_. ]?(\d{1,3})$/i.exec(name);
  return match ? { base: match[1] === '' ? name : match[1]!, wave: Number(match[2]) } : null;
}
