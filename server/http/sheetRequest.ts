import { validate as isUuid } from 'uuid';
import { ProblemError } from '../entities/problem.ts';
import { sheetFormats, type SheetFormat } from '../exchange/sheetFile.ts';
import type { CsvValue } from '../exchange/formats/csv.ts';

/** What the browser makes itself: a picture, a text to edit. */
const madeByBrowser = ['picture', 'document'] as const;
type MadeByBrowser = (typeof madeByBrowser)[number];

export const isMadeByBrowser = (format: unknown): format is MadeByBrowser =>
  madeByBrowser.some((each) => each === format);

interface FurtherTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

/** What a page shows and somebody takes away: tables, or what the browser itself makes. */
export interface SheetRequest {
  /** What it is, for the log and the name of the file, such as `people`: never a person's name. */
  readonly what: string;
  /** What the browser makes itself has no rows here: only who took it is written down. */
  readonly format: SheetFormat | MadeByBrowser;
  readonly title: string;
  /** What the list shows in words: selection, filters. */
  readonly about: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
  /** Further tables, each a sheet of its own: of a workbook only. */
  readonly more: readonly FurtherTable[];
  /** Whose data are in it: empty = no person's. */
  readonly personIds: readonly string[] | 'all';
}

export const sheetLimits = {
  bodyBytes: 20 * 2 ** 20,
  rows: 100_000,
  columns: 200,
  more: 100,
  /** As many as a cell of a workbook can hold. */
  cell: 32_767,
  title: 200,
  about: 20,
  aboutLength: 500,
  persons: 100_000,
} as const;

const whatPattern = /^[a-z][A-Za-z]{0,30}(?::[a-z][A-Za-z0-9]{0,60})?$/;

const wrong = (field: string): ProblemError => new ProblemError({ code: 'badRequest', field });

function text(value: unknown, field: string, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw wrong(field);
  return value;
}

function texts(value: unknown, field: string, most: number, longest: number): string[] {
  if (!Array.isArray(value) || value.length > most) throw wrong(field);
  return value.map((each) => text(each, field, longest));
}

const isCell = (value: unknown): value is CsvValue =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= sheetLimits.cell);

function rowsOf(value: unknown, columns: number): CsvValue[][] {
  if (!Array.isArray(value)) throw wrong('rows');
  if (value.length > sheetLimits.rows)
    throw new ProblemError({ code: 'tooMany', field: 'rows', parameters: { max: sheetLimits.rows } });
  if (!value.every((row) => Array.isArray(row) && row.length === columns && row.every(isCell)))
    throw wrong('rows');
  return value as CsvValue[][];
}

function furtherTables(value: unknown): FurtherTable[] {
  if (!Array.isArray(value) || value.length > sheetLimits.more) throw wrong('more');
  return value.map((each: unknown) => {
    if (typeof each !== 'object' || each === null) throw wrong('more');
    const given = each as Readonly<Record<keyof FurtherTable, unknown>>;
    const columns = texts(given.columns, 'columns', sheetLimits.columns, 500);
    return {
      title: text(given.title, 'title', sheetLimits.title),
      columns,
      rows: rowsOf(given.rows, columns.length),
    };
  });
}

function personsOf(value: unknown): readonly string[] | 'all' {
  if (value === 'all') return value;
  const ids = texts(value, 'personIds', sheetLimits.persons, 36);
  if (!ids.every((id) => isUuid(id))) throw wrong('personIds');
  return [...new Set(ids)];
}

/**
 * What the body of a request asks for. O(cells).
 * @throws ProblemError `badRequest`, `tooMany` for what is not of the form or beyond the limits
 */
export function readSheetRequest(body: unknown): SheetRequest {
  if (typeof body !== 'object' || body === null) throw wrong('body');
  const given = body as Readonly<Record<keyof SheetRequest, unknown>>;
  const what = text(given.what, 'what', 100);
  if (!whatPattern.test(what)) throw wrong('what');
  const { format } = given;
  const isMade = isMadeByBrowser(format);
  if (!isMade && !(typeof format === 'string' && Object.hasOwn(sheetFormats, format))) throw wrong('format');
  const columns = isMade ? [] : texts(given.columns, 'columns', sheetLimits.columns, 500);
  return {
    what,
    format: isMade ? format : (format as SheetFormat),
    title: text(given.title, 'title', sheetLimits.title),
    about: texts(given.about ?? [], 'about', sheetLimits.about, sheetLimits.aboutLength),
    columns,
    rows: isMade ? [] : rowsOf(given.rows, columns.length),
    more: format === 'xlsx' ? furtherTables(given.more ?? []) : [],
    personIds: personsOf(given.personIds),
  };
}
