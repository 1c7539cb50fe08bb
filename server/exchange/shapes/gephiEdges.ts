import { normalizeWord } from '../../entities/wording.ts';
import { isBlank, textOf } from '../cells.ts';
import { conceptCalled, directions, tieColumns } from '../columnWords.ts';
import type { RawTable } from '../fileFormat.ts';
import { findHeader, headerAt, type SheetHeader } from '../tableHeader.ts';
import { plainTable, type Table, type TableRow } from '../tables.ts';
import type { SheetChoices, TableShape } from '../tableShape.ts';
import { lastValue, spellsOf } from './timeset.ts';
import { columnMeanings, meaningsOf } from './toolSheet.ts';

/** How Gephi has called the column of spells, from its first to its present version. */
const spellWords = ['timeset', 'timeinterval', 'interval'];
const spellMeaning = 'spells';
const columns = {
  id: '',
  weight: 'weight',
  ...Object.fromEntries(spellWords.map((word) => [word, spellMeaning])),
};

/** Whether the column “Type” says, as Gephi's does, if an edge has a direction; in tables of others it says what the tie is. */
function saysDirection(sheet: RawTable, index: number): boolean {
  const words = sheet.rows.flatMap((cells) => {
    const word = textOf(cells[index]);
    return word === '' || normalizeWord(word) === 'type' ? [] : [word];
  });
  return words.length > 0 && words.every((word) => conceptCalled(directions, word) !== null);
}

function isIts(headers: readonly string[], sheet: RawTable): boolean {
  const words = headers.map(normalizeWord);
  if (!words.includes('source') || !words.includes('target')) return false;
  if (spellWords.some((word) => words.includes(word))) return true;
  const type = words.indexOf('type');
  return type >= 0 && saysDirection(sheet, type);
}

/** Whether the sheet says by a column of its own what the ties are; else the label of an edge is its word. */
const saysKind = (headers: readonly string[]): boolean =>
  headers.some((header) => ['kind', 'relation', 'relationship'].includes(normalizeWord(header)));

const isFilled = (sheet: RawTable, { below }: SheetHeader, index: number): boolean =>
  sheet.rows.some((cells, row) => row >= below && !isBlank(cells[index]));

function meaningsIn(
  sheet: RawTable,
  header: SheetHeader,
  choices: SheetChoices,
): ReadonlyMap<string, string> {
  const label = header.headers.findIndex((name) => normalizeWord(name) === 'label');
  const isKind = label >= 0 && !saysKind(header.headers) && isFilled(sheet, header, label);
  return meaningsOf(header.headers, isKind ? { ...columns, label: 'kind' } : columns, choices.columns);
}

/** A row for each spell of an edge, with the dates in two more columns. */
function datedRows(row: TableRow, spells: number, weight: number, headers: readonly string[]): TableRow[] {
  const column = headers[spells] ?? '';
  const cells = row.cells.map((cell, i) => (i === weight ? lastValue(cell) : cell));
  const found = spellsOf(cells[spells]) ?? [];
  const dated = found.length === 0 ? [{ from: null, to: null }] : found;
  const own = headers.map((header, i) => row.origins?.[i] ?? header);
  return dated.map(({ from, to }) => ({
    row: row.row,
    cells: [...cells.slice(0, headers.length), from, to],
    origins: [...own, column, column],
  }));
}

function withSpells(table: Table): Table {
  const spells = [...(table.told ?? [])].find(([, meaning]) => meaning === spellMeaning)?.[0];
  const words = table.headers.map(normalizeWord);
  if (spells === undefined || words.includes('validfrom') || words.includes('validto')) return table;
  const told = new Map(table.told).set(spells, '');
  const headers = [...table.headers, 'validFrom', 'validTo'];
  const rows = table.rows.flatMap((row) => datedRows(row, spells, words.indexOf('weight'), table.headers));
  return { ...table, headers, told, rows };
}

/**
 * Edges of Gephi's data laboratory. An edge with several spells becomes a tie for each; of a weight that changes, the last
 * is taken.
 */
export const gephiEdgesShape: TableShape = {
  id: 'gephiEdges',
  wording: { zh: ['Gephi 的边表'], en: ['Edges of Gephi'] },
  meanings: { ...tieColumns, [spellMeaning]: { zh: ['时间段'], en: ['Spells of time'] } },
  recognises(sheet) {
    const header = findHeader(sheet, (headers) => isIts(headers, sheet));
    return header && { header: header.position, certainty: 0.92 };
  },
  open(sheet, position, choices, log) {
    const header = headerAt(sheet, position);
    return plainTable(sheet, header, 'ties', meaningsIn(sheet, header, choices), log).map(withSpells);
  },
  columns(sheet, position, choices) {
    const header = headerAt(sheet, position);
    return columnMeanings(header.headers, meaningsIn(sheet, header, choices));
  },
};
