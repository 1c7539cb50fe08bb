import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { ProblemError } from '../../entities/problem.ts';
import { neutralizeFormula } from '../cells.ts';
import { decodeText, isText } from '../decodeText.ts';
import type { FileFormat } from '../fileFormat.ts';
import { importLimits, megabyte } from '../limits.ts';

const longestShared = 24;
const mostShared = 20_000;
const delimiters = [',', ';', '\t'] as const;

/** The delimiter that occurs most in the first line that has one, outside quotes; a comma when none does. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 100_000).replace(/"(?:[^"]|"")*"/g, '');
  const line =
    start.split(/\r\n|\n|\r/).find((candidate) => delimiters.some((sign) => candidate.includes(sign))) ?? '';
  const counts = delimiters.map((sign) => line.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

function brokenRow(error: CsvError, rows: readonly (readonly string[])[]): ProblemError {
  const index = typeof error.column === 'number' ? error.column : 0;
  const place = {
    row: rows.length + 1,
    column: rows[0]?.[index]?.slice(0, importLimits.shownValue) || undefined,
  };
  return new ProblemError(
    error.code === 'CSV_MAX_RECORD_SIZE'
      ? { code: 'tooLong', ...place, parameters: { max: importLimits.cellLength } }
      : { code: 'brokenRow', ...place },
  );
}

/** Values that occur again and again, such as words of choices and dates, are kept once. */
function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > longestShared) return text;
    const shared = known.get(text);
    if (shared !== undefined) return shared;
    if (known.size < mostShared) known.set(text, text);
    return text;
  };
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  const share = sharedTexts();
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: importLimits.columns * importLimits.cellLength,
      // One more than allowed, and the rows that may stand above the header: so that too many can be told.
      to: importLimits.rows + importLimits.titleRows + 2,
      on_record: (row: string[]) => {
        rows.push(row.map(share));
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) throw brokenRow(error, rows);
    throw error;
  }
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
      const { text, encoding } = decodeText(bytes);
      return [{ file: name, sheet: null, encoding, rows: parseRows(text) }];
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
