import { builtInQuestions } from '../../entities/questionSet.ts';
import type { Wording } from '../../entities/wording.ts';
import { isBlank, numberOf, textOf, type RawCell } from '../cells.ts';
import { actorColumns } from '../columnWords.ts';
import { dateOf } from '../dateCell.ts';
import type { RawTable } from '../fileFormat.ts';
import { looksLikeName } from '../matching/writtenName.ts';
import { findHeader, headerAt, type SheetHeader } from '../tableHeader.ts';
import { placeIn, rowsBelow, type Table, type TableRow } from '../tables.ts';
import type { ColumnMeaning, ShapeMatch, TableShape } from '../tableShape.ts';
import { alterMeanings, questionBehind, type AlterColumn } from './alterColumns.ts';
import { cellOf, columnsIn, headerOf, isNaming, type EgoColumns } from './egoColumns.ts';
import { kindOfHelp, type KindOfHelp } from './kindOfHelp.ts';
import { namedTies, type NamedPerson, type Naming } from './namedTies.ts';
import { meaningOfQuestion, questionMeant } from './nameQuestions.ts';
import { isSumRow, peopleIn, personMeanings, type PersonColumn } from './personColumns.ts';

const fewestNamed = 2;
/** Of a sheet with one column that names somebody: surer than a roster, which it may be as well. */
const certainties = { several: 0.93, one: 0.87 } as const;
const rowsSampled = 200;
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

/** What a sheet calls the respondent: her id where it has ids, else her name. */
function respondentOf(columns: EgoColumns, cells: readonly RawCell[]): NamedPerson {
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
function besides(
  { alters, meanings: found, isOfOne }: EgoColumns,
  index: number,
  column: AlterColumn,
): number {
  const own = alters.get(index);
  const same = [...alters].find(
    ([at, each]) =>
      found[at] === column &&
      each.number === (own?.number ?? 0) &&
      (each.stem === own?.stem || each.stem === ''),
  );
  // A column may be told to say it whatever its heading.
  return same?.[0] ?? (isOfOne ? found.indexOf(column) : -1);
}

/** The question behind a name, as far as the kind of help in its row does not say more. */
function questionWith(question: Naming['question'], { subkind, note }: KindOfHelp): Naming['question'] {
  if (subkind === null && note === null) return question;
  if (question.kind !== 'SUPPORTS') return { kind: 'SUPPORTS', subkind, fromNamed: true, stressful: false };
  return { ...question, subkind: subkind ?? question.subkind };
}

const joinedNote = (note: RawCell | undefined, more: string | null): RawCell =>
  more === null ? (note ?? null) : [more, textOf(note)].filter((text) => text !== '').join('；');

function namingsIn(columns: EgoColumns, { row, cells }: TableRow, wave: string | null): Naming[] {
  const respondent = respondentOf(columns, cells);
  const day = cellOf(columns, 'date', cells);
  // What is no date is told where ties are read.
  const on = dateOf(day) ?? (isBlank(day) ? null : textOf(day));
  const dayColumn = columns.headers[columns.meanings.indexOf('date')];
  return columns.meanings.flatMap((meaning, index) => {
    if (!isNaming(meaning)) return [];
    const at = (column: AlterColumn) => besides(columns, index, column);
    const [place, phone] = [at('alterPlace'), at('alterPhone')];
    const origin = columns.headers[index] ?? '';
    const help = kindOfHelp(cells[at('helpKind')]);
    const question = questionBehind(meaning ?? '', columns.alters.get(index)?.stem ?? origin);
    const closeness = cells[at('closeness')] ?? null;
    const strength =
      isBlank(closeness) || Number.isNaN(numberOf(closeness)) ? closeness : numberOf(closeness);
    return peopleIn(cells[index]).map((name): Naming => ({
      row,
      respondent,
      named: {
        name,
        place: textOf(cells[place]),
        phone: textOf(cells[phone]),
        origins: [origin, columns.headers[place] ?? origin, columns.headers[phone] ?? origin],
      },
      question: questionWith(question, help),
      closeness: strength,
      frequency: cells[at('frequency')] ?? null,
      note: joinedNote(cells[at('note')], help.note),
      on,
      ...(dayColumn === undefined ? {} : { onOrigin: dayColumn }),
      wave,
    }));
  });
}

/** Help of one kind on one day is one tie, however many rows tell of it: their notes come together. O(namings). */
function eachTieOnce(namings: readonly Naming[]): Naming[] {
  const found = new Map<string, Naming>();
  for (const naming of namings) {
    const { respondent, named, question, on } = naming;
    const ends = [respondent, named].flatMap(({ name, place, phone }) => [name, place, phone]);
    const key = [...ends, question.kind, question.subkind, on].join('\n');
    const earlier = found.get(key);
    const notes = [textOf(earlier?.note ?? null), textOf(naming.note)].filter((note) => note !== '');
    found.set(key, earlier ? { ...earlier, note: [...new Set(notes)].join('；') || null } : naming);
  }
  return [...found.values()];
}

/** The round that the answers belong to where nobody says it: the month of the first interview, else the first round. */
function roundOf(columns: EgoColumns, rows: readonly TableRow[]): string {
  const dates = rows.flatMap(({ cells }) => dateOf(cellOf(columns, 'date', cells)) ?? []).sort();
  return dates[0]?.slice(0, 7) ?? firstRound;
}

/** Respondents with what the sheet says of themselves; in a round, they were asked and answered. */
function respondentTable(
  sheet: RawTable,
  columns: EgoColumns,
  rows: readonly TableRow[],
  wave: string | null,
): Table {
  const isOwn = (meaning: string | null): boolean =>
    meaning === null ||
    !(meaning === '' || meaning === 'date' || meaning in alterMeanings || questionMeant(meaning));
  const kept = columns.meanings.flatMap((meaning, index) => (isOwn(meaning) ? [index] : []));
  const told = new Map<number, string>();
  kept.forEach((column, index) => {
    const meaning = columns.meanings[column];
    if (meaning) told.set(index, meaning);
  });
  const rounds = wave === null ? [] : ['asked', 'answered'];
  rounds.forEach((round, index) => told.set(kept.length + index, round));
  const headers = [...kept.map((index) => columns.headers[index] ?? ''), ...rounds];
  return {
    content: 'actors',
    describes: columns.isOfOne ? 'mentions' : 'persons',
    file: sheet.file,
    sheet: sheet.sheet,
    encoding: sheet.encoding,
    headers,
    told,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: [...kept.map((index) => cells[index] ?? null), ...rounds.map(() => wave)],
      origins: headers,
    })),
  };
}

/** Whether the column that names somebody holds what can be names; an empty one tells nothing. */
function holdsNames({ rows }: RawTable, { below, headers }: SheetHeader): boolean {
  const index = columnsIn(headers, new Map()).meanings.findIndex(isNaming);
  const said = rows.slice(below, below + rowsSampled).flatMap((cells) => peopleIn(cells[index]));
  return said.length > 0 && said.filter(looksLikeName).length * 2 >= said.length;
}

function headerOfOne(sheet: RawTable): ShapeMatch | null {
  const header = findHeader(sheet, (headers) => {
    const { isOfOne, meanings: found } = columnsIn(headers, new Map());
    return isOfOne && found.includes('name');
  });
  return header && holdsNames(sheet, header) ? { header: header.position, certainty: certainties.one } : null;
}

/** Whether a row says more of its respondent than who she is. */
const describesRespondents = ({ meanings: found }: EgoColumns): boolean =>
  found.some(
    (meaning) =>
      meaning === null ||
      (!['name', 'place', 'phone', 'date', ''].includes(meaning) &&
        !(meaning in alterMeanings) &&
        !questionMeant(meaning)),
  );

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
      const named = found.filter(isNaming).length;
      return named >= fewestNamed && (found.includes('name') || found.includes('id'));
    });
    return header ? { header: header.position, certainty: certainties.several } : headerOfOne(sheet);
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
    const wave = choices.wave ?? (columns.isOfOne ? null : roundOf(columns, rows));
    const named = rows.flatMap((row) => namingsIn(columns, row, wave));
    const namings = columns.isOfOne ? eachTieOnce(named) : named;
    if (columns.isOfOne && wave === null && !describesRespondents(columns))
      return [namedTies(sheet, namings)];
    return [respondentTable(sheet, columns, rows, wave), namedTies(sheet, namings)];
  },
};
