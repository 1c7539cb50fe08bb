import type { Cell, Feature, Image, Sheet } from 'write-excel-file/node';
import type * as Markup from 'write-excel-file/utility';
import { withoutRefusedSigns } from '../entities/plainText.ts';
import { needsTextFormat } from './cells.ts';
import type { CsvValue } from './formats/csv.ts';
import type { WrittenTable } from './networkTables.ts';

/** A sheet of a workbook. Tables have a header and can be filtered; remarks are lines of text below one another. */
export type WorkbookSheet = { readonly name: string } & (
  { readonly table: WrittenTable } | { readonly remarks: readonly string[] }
);

const longestName = 31;
const width = { least: 6, most: 48, remarks: 90 } as const;
/** So many rows tell how wide a column has to be. */
const measuredRows = 1_000;
/** In a longer text of the format “text”, older Excel shows number signs instead. */
const longestAsText = 255;

/** Excel refuses some signs in names of sheets, an apostrophe at either end, and the word History. */
const sheetName = (name: string): string =>
  withoutRefusedSigns(name)
    .replace(/[\][/\\:*?]/g, ' ')
    .slice(0, longestName)
    .replace(/^'+|'+$/g, '')
    .trim() || 'Sheet';

/** Width in characters: a Chinese one takes the room of two. */
function widthOf(value: CsvValue): number {
  const longest = String(value ?? '').split('\n');
  return Math.max(
    ...longest.map((line) => [...line].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0)),
  );
}

function columnWidths({ header, rows }: WrittenTable): { width: number }[] {
  const measured = rows.slice(0, measuredRows);
  return header.map((title, column) => {
    // Room for the arrow of the filter.
    const needed = Math.max(widthOf(title) + 2, ...measured.map((row) => widthOf(row[column] ?? null)));
    return { width: Math.min(width.most, Math.max(width.least, needed + 2)) };
  });
}

/**
 * The text as the library can hold it: it keeps texts under themselves in a plain object, where names that every object has
 * (`constructor`) are taken. A space behind them is seen by nobody and taken away by import.
 */
function speakable(value: string): string {
  const text = withoutRefusedSigns(value);
  return text in Object.prototype ? `${text} ` : text;
}

/**
 * Numbers are numbers, texts are texts: a text that a program would compute or read as a number keeps its signs by the
 * format “text”, also when somebody edits the cell.
 */
function cellOf(value: CsvValue): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? { value, type: Number } : null;
  if (typeof value === 'boolean') return { value, type: Boolean };
  if (value === null || value === '') return null;
  const text = speakable(value);
  return needsTextFormat(text) && text.length <= longestAsText
    ? { value: text, type: String, format: '@' }
    : { value: text, type: String };
}

/** Arrows for filtering over the header of each table. */
const filters = (
  sheets: readonly WorkbookSheet[],
  { getCellAddress, getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings }: typeof Markup,
): Feature<Image['content']> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) => {
          const sheet = sheets[sheetIndex];
          if (!sheet || !('table' in sheet) || sheet.table.header.length === 0) return xml;
          const { header, rows } = sheet.table;
          const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
          const markup = `<autoFilter ref="A1:${getCellAddress(rows.length, header.length - 1)}"/>`;
          return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
        },
      },
    },
  },
});

function sheetOf(sheet: WorkbookSheet): Sheet<Image['content']> {
  const sheetTitle = sheetName(sheet.name);
  if ('remarks' in sheet)
    return {
      sheet: sheetTitle,
      data: sheet.remarks.map((line) => [{ value: speakable(line), type: String, wrap: true }]),
      columns: [{ width: width.remarks }],
    };
  const { header, rows } = sheet.table;
  return {
    sheet: sheetTitle,
    data: [
      header.map((title): Cell => ({
        value: speakable(title),
        type: String,
        fontWeight: 'bold',
        wrap: true,
      })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    columns: columnWidths(sheet.table),
    stickyRowsCount: 1,
  };
}

/**
 * A workbook (XLSX): the header of each table is bold, stays in view and can be filtered, and columns are as wide as what is
 * in them. Nothing in it is computed. O(cells).
 */
export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  // They take a while to load, which those who write no workbook need not wait for.
  const { default: writeXlsx } = await import('write-excel-file/node');
  const markup = await import('write-excel-file/utility');
  return writeXlsx(sheets.map(sheetOf), { features: [filters(sheets, markup)] }).toBuffer();
}
