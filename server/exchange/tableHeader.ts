import { isBlank, textOf, type RawCell } from './cells.ts';
import type { RawTable } from './fileFormat.ts';
import { importLimits } from './limits.ts';

/** Number of filled cells. */
export const filled = (cells: readonly RawCell[]): number =>
  cells.reduce<number>((count, cell) => count + (isBlank(cell) ? 0 : 1), 0);

/** The header of a sheet, of one row or of two. */
export interface SheetHeader {
  /** Position of its first row in `rows`, from 0. */
  readonly position: number;
  /** Names of the columns up to the last one that has a name. */
  readonly headers: readonly string[];
  /** Position of the first row below it. */
  readonly below: number;
}

const cut = (names: readonly string[]): string[] =>
  names.slice(0, names.findLastIndex((name) => name !== '') + 1);
const namesIn = (cells: readonly RawCell[] = []): string[] => cut(cells.map(textOf));

/** Titles over several columns, each repeated over the columns that it spans. */
function spread(titles: readonly string[], width: number): string[] {
  let title = '';
  return Array.from({ length: width }, (_, i) => (title = (titles[i] ?? '') === '' ? title : titles[i]!));
}

/** Names of columns, each with the title above it where the name alone occurs more than once. */
function joined(titles: readonly string[], names: readonly string[]): string[] {
  const above = spread(titles, names.length);
  return names.map((name, i) =>
    name !== '' && above[i] !== '' && above[i] !== name && names.indexOf(name) !== names.lastIndexOf(name)
      ? `${above[i]} / ${name}`
      : name,
  );
}

/**
 * The names of a header of two rows, as merged cells make it: titles of groups above, names below, and the columns
 * without a group named in the upper row. Null when the lower row is one of data.
 */
function mergedNames(upper: readonly string[], cells: readonly RawCell[]): string[] | null {
  const lower = cells.map(textOf);
  const width = Math.max(upper.length, namesIn(cells).length);
  const names = Array.from({ length: width }, (_, i) => lower[i] ?? '');
  const isGroup = (i: number): boolean =>
    (upper[i] ?? '') === '' || (i + 1 < width && (upper[i + 1] ?? '') === '');
  const isHeader =
    upper[0] !== undefined &&
    upper[0] !== '' &&
    names.some((name, i) => name !== '' && (upper[i] ?? '') === '') &&
    names.some((name) => name === '') &&
    names.every((name, i) => (isGroup(i) ? name !== '' : name === '')) &&
    cells.every((cell) => isBlank(cell) || (typeof cell === 'string' && Number.isNaN(Number(cell))));
  if (!isHeader) return null;
  const own = names.map((name, i) => (isGroup(i) ? name : upper[i]!));
  return joined(
    upper.map((title, i) => (isGroup(i) ? title : '')),
    own,
  );
}

/** Titles of groups that stand above a full row of names; [] when the row above is something else. */
function groupTitles(rows: RawTable['rows'], position: number): string[] {
  const titles = position === 0 ? [] : namesIn(rows.at(position - 1));
  const width = namesIn(rows.at(position)).length;
  const count = titles.filter((title) => title !== '').length;
  return count > 1 && count < width && titles.length <= width ? titles : [];
}

/**
 * The header that begins at this position: with the row below it where merged cells make one of both, and with
 * the titles of groups above it where names occur more than once.
 */
export function headerAt({ rows }: RawTable, position: number): SheetHeader {
  const upper = namesIn(rows.at(position));
  const merged = mergedNames(upper, rows.at(position + 1) ?? []);
  if (merged) return { position, headers: merged, below: position + 2 };
  return { position, headers: joined(groupTitles(rows, position), upper), below: position + 1 };
}

/** Position of the first row that holds something. */
export const firstFilledRow = ({ rows }: RawTable): number =>
  Math.max(
    0,
    rows.findIndex((cells) => filled(cells) > 0),
  );

/**
 * The row of names below, where the header that was understood is a row of group titles one of which happens to be a
 * column's name too ("No.", "Basic facts", …, above "No.", "Name", …).
 */
function fullerHeader(
  sheet: RawTable,
  header: SheetHeader,
  isUnderstood: (headers: readonly string[]) => boolean,
): SheetHeader {
  const next = header.position + 1;
  if (header.below !== next || groupTitles(sheet.rows, next).length === 0) return header;
  const lower = headerAt(sheet, next);
  return isUnderstood(lower.headers) ? lower : header;
}

/**
 * The first header that is understood, where only titles stand above it: rows with a single cell, or titles of groups
 * of columns. Null when there is none. O(the first rows).
 */
export function findHeader(
  sheet: RawTable,
  isUnderstood: (headers: readonly string[]) => boolean,
): SheetHeader | null {
  const first = firstFilledRow(sheet);
  for (let position = first; position <= first + importLimits.titleRows; position++) {
    const header = headerAt(sheet, position);
    if (isUnderstood(header.headers)) return fullerHeader(sheet, header, isUnderstood);
    const cells = sheet.rows.at(position) ?? [];
    if (filled(cells) > 1 && groupTitles(sheet.rows, position + 1).length === 0) return null;
  }
  return null;
}
