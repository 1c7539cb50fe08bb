import { builtInQuestions } from '../../entities/questionSet.ts';
import type { Wording } from '../../entities/wording.ts';
import { isBlank, numberOf, textOf, type RawCell } from '../cells.ts';
import { actorColumns, columnsCalled } from '../columnWords.ts';
import { dateOf } from '../dateCell.ts';
import type { RawTable } from '../fileFormat.ts';
import { lineNumberColumn } from '../lineNumbers.ts';
import { findHeader, headerAt } from '../tableHeader.ts';
import { placeIn, rowsBelow, type Table, type TableRow } from '../tables.ts';
import type { ColumnMeaning, TableShape } from '../tableShape.ts';
import {
  alterHeading,
  alterMeanings,
  meaningOfAlter,
  questionBehind,
  type AlterColumn,
  type AlterHeading,
} from './alterColumns.ts';
import { keptAsFact } from './surveyColumns.ts';
import { namedTies, type NamedPerson, type Naming } from './namedTies.ts';
import { meaningOfQuestion, questionMeant } from './nameQuestions.ts';
import {
  isSumRow,
  peopleIn,
  personColumnCalled,
  personMeanings,
  type PersonColumn,
} from './personColumns.ts';

const fewestNamed = 2;
const firstRound = '1';

const meanings: Readonly<Record<string, Wording>> = {
  id: actorColumns.id,
  ...personMeanings,
  date: { zh: ['访谈日期'], en: ['Date of the interview'] },
  ...alterMeanings,
  ...Object.fromEntries(
    builtInQuestions.map((question) => [
      meaningOfQuestion(question),
      { zh: [`提名：${question.zh}`], en: [`Named: ${question.en}`] },
    ]),
  ),
};

interface Columns {
  readonly headers: readonly string[];
  readonly meanings: readonly (string | null)[];
  /** Headings about somebody named, by column. */
  readonly alters: ReadonlyMap<number, AlterHeading>;
}

function columnsIn(headers: readonly string[], told: ReadonlyMap<string, string>): Columns {
  const alters = new Map<number, AlterHeading>();
  headers.forEach((heading, index) => {
    const alter = alterHeading(heading);
    if (alter) alters.set(index, alter);
  });
  const taken = new Set<string>();
  const lineNumber = lineNumberColumn(headers);
  const called = columnsCalled(actorColumns, headers).get('id');
  const id = called === lineNumber ? undefined : called;
  const found = headers.map((heading, index): string | null => {
    const said = told.get(heading);
    if (said !== undefined) return said === keptAsFact ? null : said;
    const alter = alters.get(index);
    if (alter) return meaningOfAlter(alter);
    const isDate = /^(?:访谈|调查|填写)?(?:日期|时间)$|^(?:interview )?date$/i.test(heading.trim());
    if (index === lineNumber) return '';
    const own = index === id ? 'id' : isDate ? 'date' : personColumnCalled(heading);
    if (own === null || taken.has(own)) return heading === '' ? '' : null;
    taken.add(own);
    return own;
  });
  return { headers, meanings: found, alters };
}

const cellOf = ({ meanings: found }: Columns, meaning: string, cells: readonly RawCell[]): RawCell => {
  const index = found.indexOf(meaning);
  return index < 0 ? null : (cells[index] ?? null);
};

const headerOf = ({ headers, meanings: found }: Columns, meaning: string): string =>
  headers[found.indexOf(meaning)] ?? '';

/** What a sheet calls the respondent: her id where it has ids, else her name. */
function respondentOf(columns: Columns, cells: readonly RawCell[]): NamedPerson {
  const hasId = columns.meanings.includes('id');
  const said = (column: PersonColumn) => textOf(cellOf(columns, column, cells));
  const who = hasId ? 'id' : 'name';
  return {
    name: textOf(cellOf(columns, who, cells)),
    place: hasId ? '' : said('place'),
    phone: hasId ? '' : said('phone'),
    origins: [headerOf(columns, who), headerOf(columns, 'place'), headerOf(columns, 'phone')],
  };
}

/** Position of the column that says something of the same person named as the column at `index`. */
function besides({ alters, meanings: found }: Columns, index: number, column: AlterColumn): number {
  const own = alters.get(index);
  const same = [...alters].find(
    ([at, each]) =>
      found[at] === column && each.number === own?.number && (each.stem === own.stem || each.stem === ''),
  );
  return same?.[0] ?? -1;
}

function namingsIn(columns: Columns, { row, cells }: TableRow, wave: string): Naming[] {
  const respondent = respondentOf(columns, cells);
  const on = dateOf(cellOf(columns, 'date', cells));
  return columns.meanings.flatMap((meaning, index) => {
    if (meaning !== 'alter' && !questionMeant(meaning)) return [];
    const at = (column: AlterColumn) => besides(columns, index, column);
    const [place, phone] = [at('alterPlace'), at('alterPhone')];
    const origin = columns.headers[index] ?? '';
    const names = peopleIn(cells[index]);
    const closeness = cells[at('closeness')] ?? null;
    const strength =
      isBlank(closeness) || Number.isNaN(numberOf(closeness)) ? closeness : numberOf(closeness);
    return names.map((name): Naming => ({
      row,
      respondent,
      named: {
        name,
        place: textOf(cells[place]),
        phone: textOf(cells[phone]),
        origins: [origin, columns.headers[place] ?? origin, columns.headers[phone] ?? origin],
      },
      question: questionBehind(meaning ?? '', columns.alters.get(index)?.stem ?? origin),
      closeness: strength,
      frequency: cells[at('frequency')] ?? null,
      note: cells[at('note')] ?? null,
      on,
      wave,
    }));
  });
}

/** The round that the answers belong to where nobody says it: the month of the first interview, else the first round. */
function roundOf(columns: Columns, rows: readonly TableRow[]): string {
  const dates = rows.flatMap(({ cells }) => dateOf(cellOf(columns, 'date', cells)) ?? []).sort();
  return dates[0]?.slice(0, 7) ?? firstRound;
}

/** Respondents with what the sheet says of themselves; they were asked and answered. */
function respondentTable(sheet: RawTable, columns: Columns, rows: readonly TableRow[], wave: string): Table {
  const isOwn = (meaning: string | null): boolean =>
    meaning === null ||
    !(meaning === '' || meaning === 'date' || meaning in alterMeanings || questionMeant(meaning));
  const kept = columns.meanings.flatMap((meaning, index) => (isOwn(meaning) ? [index] : []));
  const told = new Map<number, string>();
  kept.forEach((column, index) => {
    const meaning = columns.meanings[column];
    if (meaning) told.set(index, meaning);
  });
  told.set(kept.length, 'asked').set(kept.length + 1, 'answered');
  const headers = [...kept.map((index) => columns.headers[index] ?? ''), 'asked', 'answered'];
  return {
    content: 'actors',
    describes: 'persons',
    file: sheet.file,
    sheet: sheet.sheet,
    encoding: sheet.encoding,
    headers,
    told,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: [...kept.map((index) => cells[index] ?? null), wave, wave],
      origins: headers,
    })),
  };
}

/** One respondent a row, and those whom she named in columns beside: 提名1, 提名1楼栋, 提名2 … */
export const egoAlterShape: TableShape = {
  id: 'egoAlter',
  wording: {
    zh: ['提名表：一行一个回答的人，后面几列是她提名的人'],
    en: ['Name generator: a respondent a row, with the people she named beside'],
  },
  meanings,
  recognises(sheet) {
    const header = findHeader(sheet, (headers) => {
      const { meanings: found } = columnsIn(headers, new Map());
      const named = found.filter((meaning) => meaning === 'alter' || questionMeant(meaning)).length;
      return named >= fewestNamed && (found.includes('name') || found.includes('id'));
    });
    return header && { header: header.position, certainty: 0.93 };
  },
  columns(sheet, position, { columns }): readonly ColumnMeaning[] {
    const found = columnsIn(headerAt(sheet, position).headers, columns);
    return found.headers.map((header, i) => ({ header, meaning: found.meanings[i] ?? null }));
  },
  open(sheet, position, choices, log) {
    const header = headerAt(sheet, position);
    const rows = rowsBelow(sheet, header, log)?.filter(({ cells }) => !isSumRow(cells));
    if (!rows) return [];
    const columns = columnsIn(header.headers, choices.columns);
    if (!columns.meanings.includes('name') && !columns.meanings.includes('id')) {
      log.add({ ...placeIn(sheet, position + 1), code: 'noRespondent' });
      return [];
    }
    const wave = choices.wave ?? roundOf(columns, rows);
    const namings = rows.flatMap((row) => namingsIn(columns, row, wave));
    return [respondentTable(sheet, columns, rows, wave), namedTies(sheet, namings)];
  },
};
