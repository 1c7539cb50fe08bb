import { ProblemError } from '../entities/problem.ts';
import { textCell, type RawCell } from './cells.ts';
import type { RawTable } from './fileFormat.ts';
import { importLimits } from './limits.ts';

/** What a part of a file says of one thing, each value under its name. */
export type NamedCells = ReadonlyMap<string, RawCell>;

export interface NamedRows extends Omit<RawTable, 'rows'> {
  /** Columns that come first, in this order. */
  readonly first: readonly string[];
  readonly things: readonly NamedCells[];
}

/**
 * A table with a row for each thing and a column for each name, under a header of the names. O(cells).
 * @throws ProblemError tooManyRows, tooManyColumns or tooMany, before few things with many names become a huge rectangle
 */
export function tableOfNames({ first, things, ...table }: NamedRows): RawTable {
  const names = new Set(first);
  for (const thing of things) for (const name of thing.keys()) names.add(name);
  const { rows, columns, sheetCells } = importLimits;
  if (things.length > rows) throw new ProblemError({ code: 'tooManyRows', parameters: { max: rows } });
  if (names.size > columns) throw new ProblemError({ code: 'tooManyColumns', parameters: { max: columns } });
  if (things.length * names.size > sheetCells)
    throw new ProblemError({ code: 'tooMany', parameters: { max: sheetCells } });
  const header = [...names];
  return {
    ...table,
    rows: [header, ...things.map((thing) => header.map((name) => thing.get(name) ?? null))],
  };
}

/**
 * A value of JSON as a cell: lists of plain values are lists of texts, what is nested deeper is left as its JSON text. Texts and
 * numbers stay what they are.
 */
export function cellOfJson(value: unknown): RawCell {
  if (typeof value === 'string') return textCell(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))
    return textCell(value.filter((item) => item !== null).join('; '));
  return textCell(JSON.stringify(value));
}
