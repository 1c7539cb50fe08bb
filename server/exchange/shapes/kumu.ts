import { normalizeWord } from '../../entities/wording.ts';
import { textOf } from '../cells.ts';
import { actorColumns, tieColumns } from '../columnWords.ts';
import type { RawTable } from '../fileFormat.ts';
import type { ProblemLog } from '../problemLog.ts';
import { filled, firstFilledRow, headerAt } from '../tableHeader.ts';
import { plainTable, type Table } from '../tables.ts';
import type { ColumnMeaning, SheetChoices, TableShape } from '../tableShape.ts';
import { columnMeanings, meaningsOf } from './toolSheet.ts';

type Section = { readonly start: number; readonly end: number };

/** Nobody has more; without a limit a sheet of nothing but sections would be read for ever. */
const mostSections = 100;

/**
 * The sections of a sheet: two blank rows begin a new one. `end` is the first row after it. What comes after the last that may be is
 * part of it.
 */
function sectionsOf({ rows }: RawTable, first: number): Section[] {
  const sections: Section[] = [];
  let [start, blank] = [-1, 2];
  for (let i = first; i <= rows.length; i++) {
    const isBlank = i === rows.length || filled(rows.at(i) ?? []) === 0;
    if (isBlank) blank += 1;
    const isOver = blank >= 2 && sections.length < mostSections - 1;
    if (start >= 0 && (isOver || i === rows.length)) {
      sections.push({ start, end: i });
      start = -1;
    }
    if (isBlank) continue;
    if (start < 0) start = i;
    blank = 0;
  }
  return sections;
}

type Content = 'elements' | 'connections';

/** What a section holds, by the names of its first columns: `Label`, or `From` and `To`, and `ID` may stand before them. */
function contentOf(headers: readonly string[]): Content | null {
  const words = headers.map(normalizeWord);
  const [first, second] = words[0] === 'id' ? words.slice(1) : words;
  if (first === 'from' && second === 'to') return 'connections';
  return first === 'label' ? 'elements' : null;
}

const connectionColumns = {
  id: '',
  from: 'source',
  to: 'target',
  type: 'kind',
  direction: 'directed',
  strength: 'weight',
  description: 'note',
};
const drawing = { image: '', url: '' };

const meaningsIn = (headers: readonly string[], choices: SheetChoices): ReadonlyMap<string, string> => {
  if (contentOf(headers) === 'connections') return meaningsOf(headers, connectionColumns, choices.columns);
  return meaningsOf(headers, { ...drawing, label: 'name' }, choices.columns);
};

/** A tie for each element that the cell “To” names. */
function severalTargets(table: Table): Table {
  const to = table.headers.findIndex((header) => normalizeWord(header) === 'to');
  const rows = table.rows.flatMap((row) => {
    const text = textOf(row.cells[to]);
    const targets = text.includes('|') ? text.split('|').map((part) => part.trim()) : [text];
    const named = targets.filter((target) => target !== '');
    return named.length < 2
      ? [row]
      : named.map((target) => ({ ...row, cells: row.cells.map((cell, i) => (i === to ? target : cell)) }));
  });
  return { ...table, rows };
}

function openSection(sheet: RawTable, section: Section, choices: SheetChoices, log: ProblemLog): Table[] {
  // What stands above the header is not looked at.
  const alone = { ...sheet, rows: sheet.rows.slice(0, section.end) };
  const { headers } = headerAt(alone, section.start);
  const header = { position: section.start, headers, below: section.start + 1 };
  const meanings = meaningsIn(headers, choices);
  const content = contentOf(headers);
  if (content === 'connections') return plainTable(alone, header, 'ties', meanings, log).map(severalTargets);
  return plainTable(alone, header, 'actors', meanings, log);
}

const sheetWords = ['elements', 'connections'];

/** A sheet for Kumu: elements or connections, or sections of both. */
export const kumuShape: TableShape = {
  id: 'kumu',
  wording: { zh: ['Kumu 的表（Elements、Connections）'], en: ['Sheet of Kumu (elements, connections)'] },
  meanings: { ...actorColumns, ...tieColumns },
  recognises(sheet) {
    const header = firstFilledRow(sheet);
    const sections = sectionsOf(sheet, header);
    const contents = sections.map(({ start }) => contentOf(headerAt(sheet, start).headers));
    if (!contents[0]) return null;
    if (contents.length > 1 && contents.every((content) => content !== null))
      return { header, certainty: 0.97 };
    const isNamed = sheet.sheet !== null && sheetWords.includes(normalizeWord(sheet.sheet));
    const hasIds = normalizeWord(textOf(sheet.rows.at(header)?.[0])) === 'id';
    // Gephi and rosters have the columns ID and Label too, and they mean the same.
    return { header, certainty: isNamed ? 0.95 : hasIds ? 0.8 : 0.91 };
  },
  open: (sheet, header, choices, log) =>
    sectionsOf(sheet, header).flatMap((section) => openSection(sheet, section, choices, log)),
  columns(sheet, header, choices): readonly ColumnMeaning[] {
    const meanings = sectionsOf(sheet, header).flatMap(({ start }) => {
      const { headers } = headerAt(sheet, start);
      return columnMeanings(headers, meaningsIn(headers, choices));
    });
    return [...new Map(meanings.map((column) => [column.header, column])).values()];
  },
};

/** A sheet that Kumu is told to pass over by the end of its name. */
export const ignoredShape: TableShape = {
  id: 'ignored',
  wording: { zh: ['标明 (ignore)、不读的表'], en: ['Sheet marked (ignore): not read'] },
  meanings: {},
  recognises: ({ sheet }) =>
    sheet !== null && /\(ignore\)\s*$/i.test(sheet) ? { header: 0, certainty: 1 } : null,
  open: () => [],
  columns: () => [],
};
