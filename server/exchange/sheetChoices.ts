import { textOf, type RawCell } from './cells.ts';
import type { RawTable } from './fileFormat.ts';
import { importLimits } from './limits.ts';
import { MadeList } from './madeList.ts';
import type { ImportOptions, Replacement, SheetLayout } from './plan.ts';
import { findHeader, headerAt } from './tableHeader.ts';
import type { SheetChoices } from './tableShape.ts';

/** How a sheet is to be read, and the profile that says so. */
export interface ChosenReading {
  readonly choices: SheetChoices;
  readonly profileId: string | null;
}

function choicesIn(
  { shape, headerRow, columns }: SheetLayout,
  { activity, wave }: Pick<ImportOptions, 'activity' | 'wave'>,
): SheetChoices {
  return {
    shape: shape ?? undefined,
    headerRow: headerRow ?? undefined,
    columns: new Map(columns.map(({ header, meaning }) => [header, meaning])),
    activity: activity && { title: activity.title ?? undefined, date: activity.date ?? undefined },
    wave,
  };
}

/** Whether something is said of this sheet; what is said of a file without naming a sheet is said of all its sheets. */
const isOf = (
  raw: Pick<RawTable, 'file' | 'sheet'>,
  chosen: { readonly file: string; readonly sheet: string | null },
): boolean => chosen.file === raw.file && (chosen.sheet === null || chosen.sheet === raw.sheet);

/** The row, from 1, of a header with exactly these names among the first rows of a sheet; null when there is none. */
function rowOfHeader(raw: RawTable, names: readonly string[]): number | null {
  const isIt = (found: readonly string[]): boolean =>
    found.length === names.length && found.every((name, i) => name === names[i]);
  const header = names.length === 0 ? null : findHeader(raw, isIt);
  return header && header.position + 1;
}

function kept(raw: RawTable, options: ImportOptions): ChosenReading | null {
  const { profileId } = options;
  for (const profile of options.profiles ?? []) {
    if (profileId !== undefined && profile.id !== profileId) continue;
    for (const layout of profile.sheets) {
      // Where titles stand above the header, their number may differ from file to file.
      const headerRow = rowOfHeader(raw, layout.headers);
      if (headerRow !== null)
        return { choices: choicesIn({ ...layout, headerRow }, options), profileId: profile.id };
    }
  }
  return null;
}

/** What the user said of a sheet, else how sheets with its headers were read before. */
export function readingOfSheet(raw: RawTable, options: ImportOptions): ChosenReading {
  const said = options.sheets?.find((sheet) => isOf(raw, sheet));
  const isSaid = said && (said.shape || said.headerRow || said.columns.length > 0);
  if (isSaid) return { choices: choicesIn(said, options), profileId: null };
  return kept(raw, options) ?? { choices: choicesIn({ columns: [] }, options), profileId: null };
}

/** What the kept way of reading says that words for ties mean; what the user says goes before it. */
export function meaningsOfTies(
  options: ImportOptions,
  profileIds: ReadonlySet<string | null>,
): NonNullable<ImportOptions['map']> {
  const used = (options.profiles ?? []).filter(({ id }) => profileIds.has(id));
  return new Map([
    ...used.flatMap(({ map }) => map.map(({ word, kind, subkind }) => [word, { kind, subkind }] as const)),
    ...(options.map ?? []),
  ]);
}

/** Rows with other cells in place of those that were faulty. */
class MendedRows extends MadeList<readonly RawCell[]> {
  constructor(
    private readonly rows: RawTable['rows'],
    /** Position of the first row that is mended. */
    private readonly first: number,
    /** What becomes of cells, by the position of their column. */
    private readonly mended: ReadonlyMap<number, ReadonlyMap<string, string>>,
  ) {
    super();
  }

  get length(): number {
    return this.rows.length;
  }

  protected made(index: number): readonly RawCell[] {
    const cells = this.rows.at(index)!;
    if (index < this.first) return cells;
    let copy: RawCell[] | null = null;
    for (const [column, meant] of this.mended) {
      const to = meant.get(textOf(cells[column]).slice(0, importLimits.shownValue));
      if (to !== undefined) (copy ??= [...cells])[column] = to;
    }
    return copy ?? cells;
  }
}

/**
 * The sheet with the cells replaced that the user mended; `from` is as a problem shows it. The rows above the header stay.
 * O(1): each row is mended when it is looked at.
 */
export function mendedSheet(raw: RawTable, header: number, replacements: readonly Replacement[]): RawTable {
  const own = replacements.filter((replacement) => isOf(raw, replacement));
  if (own.length === 0) return raw;
  const { headers, below } = headerAt(raw, header);
  const mended = new Map<number, Map<string, string>>();
  for (const { column, from, to } of own) {
    headers.forEach((name, index) => {
      if (name === column) mended.set(index, (mended.get(index) ?? new Map<string, string>()).set(from, to));
    });
  }
  return { ...raw, rows: new MendedRows(raw.rows, below, mended) };
}
