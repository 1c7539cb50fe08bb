import type { ReportQuery } from '../../api/generated.ts';

export type ReportDocument = ReportQuery['report'];
export type ReportBlock = ReportDocument['blocks'][number];
export type ReportColumn = ReportBlock['columns'][number];

export const isNumberColumn = ({ kind }: Pick<ReportColumn, 'kind'>): boolean =>
  kind === 'number' || kind === 'share';

/** How many rows columns have. */
export const rowCount = (columns: readonly ReportColumn[]): number =>
  Math.max(0, ...columns.map(({ texts, numbers }) => Math.max(texts.length, numbers.length)));

/** What `cell` makes of each cell, row by row. */
export const rowsOf = <Cell>(
  columns: readonly ReportColumn[],
  cell: (column: ReportColumn, row: number) => Cell,
): Cell[][] =>
  Array.from({ length: rowCount(columns) }, (_, row) => columns.map((column) => cell(column, row)));

/** How numbers and dates are written. */
export interface CellWords {
  readonly number: (value: number) => string;
  readonly share: (value: number) => string;
  readonly date: (value: string) => string;
  /** What stands where a number is not known. */
  readonly unknown: string;
}

/** A cell as it is read; empty where there is nothing to say. */
export function cellText(column: ReportColumn, row: number, words: CellWords): string {
  if (isNumberColumn(column)) {
    const value = column.numbers[row] ?? null;
    if (value === null) return words.unknown;
    return column.kind === 'share' ? words.share(value) : words.number(value);
  }
  const text = column.texts[row] ?? '';
  return column.kind === 'date' && text !== '' ? words.date(text) : text;
}

/** A caption with the number of its table or figure, by the place of its block in the document. */
export interface Numbered {
  readonly kind: 'table' | 'picture';
  readonly number: number;
}

/** Tables and pictures are counted apart, in reading order. */
export function numbersOf(blocks: readonly Pick<ReportBlock, 'kind'>[]): ReadonlyMap<number, Numbered> {
  const counts = { table: 0, picture: 0 };
  const found = new Map<number, Numbered>();
  blocks.forEach(({ kind }, index) => {
    if (kind === 'table' || kind === 'picture') found.set(index, { kind, number: ++counts[kind] });
  });
  return found;
}
