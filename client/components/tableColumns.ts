import type { SheetCell, SheetColumn } from '../composables/exchange/listSheet.ts';

/** One column of a table: how to read a row. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** What is shown when no slot `cell-<id>` is given. */
  readonly text: (row: Row) => string;
  /** What is sorted by; null sorts last either way. Without it the column can't be sorted. */
  readonly order?: (row: Row) => string | number | null;
  readonly isNumber?: boolean;
  /** What a file that is taken away has instead of what is shown: a date as ISO 8601. Null = no such column. */
  readonly sheet?: ((row: Row) => string | number | boolean | null) | null;
  /** The explanation behind the question mark of the heading. */
  readonly explanation?: string;
  /** Left out on narrow screens. */
  readonly isSecondary?: boolean;
}

export interface TableOrder {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** Rows in the order of a column: words by the rules of the language, unknown last, equal ones as they were. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  order: TableOrder | null,
  language: string,
): readonly Row[] {
  const read = columns.find((column) => column.id === order?.columnId)?.order;
  if (!order || !read) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = order.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [read(a), read(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
    return sign * collator.compare(String(left), String(right));
  });
}

/** Columns of a table of the page as columns to take away: numbers as numbers, the rest as it is shown. */
export const sheetColumns = <Row>(columns: readonly TableColumn<Row>[]): SheetColumn<Row>[] =>
  columns.flatMap(({ title, text, order, isNumber, sheet }) => {
    if (sheet === null) return [];
    const shown = (row: Row): SheetCell => (isNumber && order ? numberOf(order(row), text(row)) : text(row));
    return [{ title, value: sheet ?? shown }];
  });

/** A number where there is one; else what is said instead of it. */
const numberOf = (value: string | number | null, text: string): SheetCell =>
  typeof value === 'number' && Number.isFinite(value) ? value : text;
