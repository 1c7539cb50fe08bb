import type { Wording } from '../entities/wording.ts';
import { textOf } from './cells.ts';
import { dateOf } from './dateCell.ts';
import type { RawTable } from './fileFormat.ts';
import { meaningFault } from './headerFaults.ts';
import type { ImportOptions } from './plan.ts';
import type { ProblemLog } from './problemLog.ts';
import { mendedSheet, readingOfSheet, type ChosenReading } from './sheetChoices.ts';
import { shapeCalled, shapesOf, type RecognisedShape } from './shapes.ts';
import { egoAlterShape } from './shapes/egoAlter.ts';
import { ignoredShape } from './shapes/kumu.ts';
import { tiesShape } from './shapes/ties.ts';
import { filled, firstFilledRow, headerAt } from './tableHeader.ts';
import { placeIn, type Table } from './tables.ts';
import type { SheetChoices, TableShape } from './tableShape.ts';

/** A sheet, what was found about it, and the tables that it became. */
export interface OpenedSheet {
  readonly raw: RawTable;
  /** Null when it is not read: nothing is understood of it, or the user left it out. */
  readonly shape: TableShape | null;
  /** Position of the header in its rows, from 0. */
  readonly header: number;
  readonly choices: SheetChoices;
  readonly profileId: string | null;
  /** The shapes that it may have, the surest first. */
  readonly possible: readonly TableShape[];
  readonly tables: readonly Table[];
}

/** The word by which a user leaves a sheet out. */
export const leftOutShape = 'none';
export const leftOutWording: Wording = { zh: ['不导入这张表'], en: ['Leave this sheet out'] };

/** The shapes that any sheet may have in which two columns can name somebody: who says so tells which columns these are. */
const alwaysPossible = [tiesShape, egoAlterShape] as const;
const rowsSampled = 200;

/** Whether at least two columns hold text below the header. O(the first rows). */
function holdsTexts(raw: RawTable, header: number): boolean {
  const { below } = headerAt(raw, header);
  const texts = new Set<number>();
  for (const cells of raw.rows.slice(below, below + rowsSampled)) {
    cells.forEach((cell, index) => {
      const text = textOf(cell);
      if (text !== '' && Number.isNaN(Number(text)) && dateOf(cell) === null) texts.add(index);
    });
    if (texts.size >= 2) return true;
  }
  return false;
}

function possibleShapes(
  raw: RawTable,
  header: number,
  recognised: readonly RecognisedShape[],
): readonly TableShape[] {
  const found = recognised.map(({ shape }) => shape);
  if (found[0] === ignoredShape || !holdsTexts(raw, header)) return found;
  return [...found, ...alwaysPossible.filter((shape) => !found.includes(shape))];
}

const isEmpty = (raw: RawTable): boolean => raw.rows.every((cells) => filled(cells) === 0);

interface Sheet extends ChosenReading {
  readonly raw: RawTable;
  readonly recognised: readonly RecognisedShape[];
}

function openSheet(
  { raw, choices, profileId, recognised }: Sheet,
  { isReported, replace = [] }: { readonly isReported: boolean } & Pick<ImportOptions, 'replace'>,
  log: ProblemLog,
): OpenedSheet {
  const isLeftOut = choices.shape === leftOutShape;
  const chosen = choices.shape === undefined ? null : shapeCalled(choices.shape);
  const shape = isLeftOut ? null : (chosen ?? recognised[0]?.shape ?? null);
  const found = recognised.find((match) => match.shape === shape)?.header ?? firstFilledRow(raw);
  const header = choices.headerRow === undefined ? found : Math.min(raw.rows.length, choices.headerRow) - 1;
  const possible = possibleShapes(raw, header, recognised);
  const mended = mendedSheet(raw, header, replace);
  const sheet = { raw: mended, shape, header, choices, profileId, possible };
  if (shape) return { ...sheet, tables: shape.open(mended, header, choices, log) };
  if (isReported && !isLeftOut)
    log.add({ ...placeIn(raw, header + 1), ...meaningFault(headerAt(raw, header).headers) });
  return { ...sheet, tables: [] };
}

/**
 * The sheets of one file, opened. Empty ones are skipped; those of which nothing is understood are a problem only when no
 * other sheet of the file is understood: workbooks often hold notes besides their tables.
 */
export function openSheets(
  raws: readonly RawTable[],
  options: ImportOptions,
  log: ProblemLog,
): OpenedSheet[] {
  const sheets = raws
    .filter((raw) => !isEmpty(raw))
    .map((raw): Sheet => ({ raw, ...readingOfSheet(raw, options), recognised: shapesOf(raw) }));
  if (sheets.length === 0) {
    log.add({ file: raws[0]?.file, code: 'emptyFile' });
    return [];
  }
  for (const { raw } of sheets) log.ledger.open(raw.file, raw.sheet, raw.rows.length);
  const isUnderstood = sheets.some(
    ({ choices, recognised }) => choices.shape !== undefined || recognised.length > 0,
  );
  return sheets.map((sheet) =>
    openSheet(sheet, { isReported: !isUnderstood, replace: options.replace }, log),
  );
}
