import type { Language } from '../entities/wording.ts';
import { arrowFormat, writeArrow } from './formats/arrow.ts';
import { csvFormat, writeCsv } from './formats/csv.ts';
import { xlsxFormat } from './formats/xlsx.ts';
import type { WrittenTable } from './networkTables.ts';
import { writeWorkbook } from './workbook.ts';

/** What a list of a page can be saved as. */
export const sheetFormats = { csv: csvFormat, xlsx: xlsxFormat, arrow: arrowFormat } as const;
export type SheetFormat = keyof typeof sheetFormats;

/** A list of a page, as it is shown there. */
export interface ListSheet {
  readonly title: string;
  readonly table: WrittenTable;
  /** Further tables, each a sheet of its own where a format has room for them. */
  readonly more?: readonly { readonly name: string; readonly table: WrittenTable }[];
  /** What stands beside the table where a format has room for it: what it shows, who took it away, what it is for. */
  readonly remarks: readonly string[];
  readonly language: Language;
}

const remarksName = { zh: '说明', en: 'About' } as const;

/**
 * The list as a file. CSV and Arrow hold the table alone, since a remark would disturb whoever reads it; a workbook has the remarks on a
 * sheet of their own. O(cells).
 */
export async function writeSheet(
  { title, table, more = [], remarks, language }: ListSheet,
  format: SheetFormat,
): Promise<string | Uint8Array> {
  if (format === 'csv') return writeCsv(table.header, table.rows);
  if (format === 'arrow') return writeArrow(table.header, table.rows);
  return writeWorkbook([
    { name: title, table },
    ...more,
    { name: remarksName[language], remarks: [title, ...remarks] },
  ]);
}
