import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { ProblemError } from '../../entities/problem.ts';
import { neutralizeFormula } from '../cells.ts';
import { isText, textInPieces, textStart, type TextInPieces } from '../decodeText.ts';
import type { FileFormat } from '../fileFormat.ts';
import { importLimits, megabyte } from '../limits.ts';
import type { Sequence } from '../madeList.ts';
import { PackedRows } from '../packedRows.ts';

/** One more than allowed, and the rows that may stand above the header: so that too many can be told. */
const mostRows = importLimits.rows + importLimits.titleRows + 2;
const delimiters = [',', ';', '\t'] as const;

/** The delimiter that occurs most in the first line that has one, outside quotes; a comma when none does. */
function delimiterOf(bytes: Uint8Array): string {
  const start = textStart(bytes, 100_000).replace(/"(?:[^"]|"")*"/g, '');
  const line =
    start.split(/\r\n|\n|\r/).find((candidate) => delimiters.some((sign) => candidate.includes(sign))) ?? '';
  const counts = delimiters.map((sign) => line.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function brokenRow(error: CsvError, rows: Sequence<readonly string[]>): ProblemError {
  const index = typeof error.column === 'number' ? error.column : 0;
  const place = {
    row: rows.length + 1,
    column: rows.at(0)?.[index]?.slice(0, importLimits.shownValue) || undefined,
  };
  return new ProblemError(
    error.code === 'CSV_MAX_RECORD_SIZE'
      ? { code: 'tooLong', ...place, parameters: { max: importLimits.cellLength } }
      : { code: 'brokenRow', ...place },
  );
}

/** The rows of a table, read piece by piece: neither the text nor its cells as texts of their own are ever whole. */
async function parseRows({ pieces }: TextInPieces, delimiter: string): Promise<PackedRows> {
  const rows = new PackedRows();
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: importLimits.columns * importLimits.cellLength,
    on_record: (row: string[]) => {
      if (rows.length < mostRows) rows.add(row);
      return null;
    },
  });
  const over = finished(parser.resume());
  // A fault is told by the write that it comes from.
  over.catch(() => undefined);
  try {
    for (const piece of pieces) {
      if (rows.length >= mostRows) break;
      await new Promise<void>((resolve, reject) => {
        parser.write(piece, (error) => (error ? reject(error) : resolve()));
      });
    }
    if (rows.length < mostRows) {
      parser.end();
      await over;
    }
  } catch (error) {
    if (error instanceof CsvError) throw brokenRow(error, rows);
    throw error;
  }
  rows.close();
  return rows;
}

export const csvFormat: FileFormat = {
  id: 'csv',
  wording: { zh: ['CSV 表格'], en: ['CSV table'] },
  mediaType: 'text/csv',
  extensions: ['csv', 'tsv', 'txt'],
  reading: {
    isText: true,
    mostBytes: 100 * megabyte,
    recognises: isText,
    read: async (bytes, name) => {
      const text = textInPieces(bytes);
      const rows = await parseRows(text, delimiterOf(bytes));
      return [{ file: name, sheet: null, encoding: text.encoding, rows }];
    },
  },
};

export type CsvValue = string | number | boolean | null;

/**
 * A table as CSV text with CRLF, and with a byte order mark unless told otherwise: without it spreadsheet
 * programs spoil Chinese text. Texts that would be computed as formulas are neutralized; numbers stay.
 */
export function writeCsv(
  header: readonly string[],
  rows: Iterable<readonly CsvValue[]>,
  { bom = true }: { readonly bom?: boolean } = {},
): string {
  const cell = (value: CsvValue): string =>
    typeof value === 'string' ? neutralizeFormula(value) : String(value ?? '');
  const written = [header, ...rows].map((row) => row.map(cell));
  return stringify(written, { bom, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
}
