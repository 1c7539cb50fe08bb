import type { SheetCell } from '../exchange/listSheet.ts';
import { isNumberColumn, numbersOf, rowsOf, type ReportColumn, type ReportDocument } from './reportCells.ts';

export interface ReportSheet {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** What the sheets of a report are called beside their captions. */
export interface SheetWords {
  readonly table: (number: number, caption: string) => string;
  readonly picture: (number: number, caption: string) => string;
  readonly facts: (heading: string) => string;
  readonly label: string;
  readonly value: string;
}

/** Numbers have every digit and dates are ISO 8601, so that they can be sorted and computed with. */
const cellOf = (column: ReportColumn, row: number): SheetCell =>
  isNumberColumn(column) ? (column.numbers[row] ?? null) : column.texts[row] || null;

/**
 * The tables of a report as the sheets of a workbook, in reading order: its tables, what its pictures are drawn from, and its
 * facts under the heading that they stand below. Each name begins otherwise, so that shortening makes no two alike.
 */
export function reportSheets({ blocks }: ReportDocument, words: SheetWords): ReportSheet[] {
  const numbers = numbersOf(blocks);
  let heading = '';
  let factCount = 0;
  return blocks.flatMap((block, index): ReportSheet[] => {
    if (block.kind === 'heading') heading = block.text ?? '';
    if (block.kind === 'facts') {
      factCount += 1;
      return [
        {
          title: `${factCount} ${words.facts(heading)}`,
          columns: [words.label, words.value],
          rows: block.facts.map(({ label, value }) => [label, value]),
        },
      ];
    }
    const numbered = numbers.get(index);
    if (!numbered || block.columns.length === 0) return [];
    return [
      {
        title: words[numbered.kind](numbered.number, block.text ?? ''),
        columns: block.columns.map(({ title }) => title),
        rows: rowsOf(block.columns, cellOf),
      },
    ];
  });
}
