import { builtInQuestions } from '../../entities/questionSet.ts';
import type { Wording } from '../../entities/wording.ts';
import type { RawCell } from '../cells.ts';
import { dateOf } from '../dateCell.ts';
import type { RawTable } from '../fileFormat.ts';
import type { ProblemLog } from '../problemLog.ts';
import { findHeader, headerAt, type SheetHeader } from '../tableHeader.ts';
import { placeIn, rowsBelow, type Table, type TableRow } from '../tables.ts';
import type { ColumnMeaning, SheetChoices, TableShape } from '../tableShape.ts';
import { namedTies, type NamedPerson, type Naming } from './namedTies.ts';
import { meaningOfQuestion, questionMeant } from './nameQuestions.ts';
import { peopleIn, personCell, personColumnsIn, personMeanings, type PersonColumn } from './personColumns.ts';
import {
  answerIn,
  answerNames,
  isNumberedQuestion,
  serviceColumnCalled,
  surveyMeanings,
} from './surveyColumns.ts';

const questionMeanings = Object.fromEntries(
  builtInQuestions.map((question): [string, Wording] => [
    meaningOfQuestion(question),
    { zh: [`提问：${question.zh}`], en: [`Question: ${question.en}`] },
  ]),
);
const meanings: Readonly<Record<string, Wording>> = {
  ...personMeanings,
  number: { zh: ['答卷序号'], en: ['Number of the answer'] },
  submitted: { zh: ['提交时间'], en: ['Time of submission'] },
  ...questionMeanings,
};

/** A survey with its header understood. */
interface Survey {
  readonly sheet: RawTable;
  readonly header: SheetHeader;
  readonly meanings: readonly (string | null)[];
  readonly person: ReadonlyMap<PersonColumn, number>;
  readonly rows: readonly TableRow[];
  readonly wave: string | null;
}

const cellMeaning = (survey: Survey, meaning: string, cells: readonly RawCell[]): RawCell => {
  const index = survey.meanings.indexOf(meaning);
  return index < 0 ? null : (cells[index] ?? null);
};

const submittedOn = (survey: Survey, cells: readonly RawCell[]): string | null =>
  dateOf(cellMeaning(survey, 'submitted', cells));

/** Of answers to one survey by one person, the last counts: so the number and the time tell which that is. */
function lastAnswers(survey: Survey): TableRow[] {
  const byAnswer = new Map<string, TableRow>();
  survey.rows.forEach((row) => {
    const said = (column: PersonColumn) => personCell(survey.person, column, row.cells);
    const who = [said('name'), said('place'), said('phone')].join('\n');
    byAnswer.set(said('name') === '' ? `${row.row}` : who, row);
  });
  return [...byAnswer.values()].sort((a, b) => a.row - b.row);
}

/** The round that the answers belong to where nobody says it: the month of the first. */
function roundOf(rows: readonly TableRow[], submitted: number): string | null {
  const dates = rows.flatMap(({ cells }) => dateOf(cells[submitted]) ?? []).sort();
  return dates[0]?.slice(0, 7) ?? null;
}

/** Those who answered, with all that is kept of their answers. */
function respondents(survey: Survey, rows: readonly TableRow[]): Table {
  const { sheet, header } = survey;
  const names = answerNames(header.headers);
  const kept = survey.meanings.flatMap((meaning, index) => {
    const isNot = meaning === '' || meaning === 'number' || meaning === 'submitted' || questionMeant(meaning);
    return isNot ? [] : [index];
  });
  const asksForPeople = survey.meanings.some((meaning) => questionMeant(meaning));
  const waves = asksForPeople ? ['asked', 'answered'] : [];
  const told = new Map<number, string>();
  kept.forEach((column, index) => {
    const meaning = survey.meanings[column];
    if (meaning) told.set(index, meaning);
  });
  waves.forEach((column, index) => told.set(kept.length + index, column));
  const origins = [...kept.map((index) => header.headers[index] ?? ''), ...waves];
  return {
    content: 'actors',
    describes: 'persons',
    file: sheet.file,
    sheet: sheet.sheet,
    encoding: sheet.encoding,
    headers: [...kept.map((index) => names[index] ?? ''), ...waves],
    told,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: [...kept.map((index) => cells[index] ?? null), ...waves.map(() => survey.wave ?? '1')],
      origins,
    })),
  };
}

function namingsIn(survey: Survey, { row, cells }: TableRow): Naming[] {
  const { headers } = survey.header;
  const said = (column: PersonColumn) => personCell(survey.person, column, cells);
  const headerOf = (column: PersonColumn) => headers[survey.person.get(column) ?? -1] ?? '';
  const respondent: NamedPerson = {
    name: said('name'),
    place: said('place'),
    phone: said('phone'),
    origins: [headerOf('name'), headerOf('place'), headerOf('phone')],
  };
  const on = submittedOn(survey, cells);
  return survey.meanings.flatMap((meaning, index) => {
    const question = questionMeant(meaning);
    if (!question) return [];
    const origin = headers[index] ?? '';
    return peopleIn(cells[index]).map((name): Naming => {
      const named: NamedPerson = { name, place: '', phone: '', origins: [origin, origin, origin] };
      const rest = { closeness: null, frequency: null, note: null };
      return { row, respondent, named, question, ...rest, on, wave: survey.wave };
    });
  });
}

/** Each person to each question once, however many columns ask it. */
function eachOnce(namings: readonly Naming[]): Naming[] {
  const found = new Map<string, Naming>();
  for (const naming of namings) {
    const { row, named, question } = naming;
    const key = [row, named.name, question.kind, question.subkind].join('\n');
    if (!found.has(key)) found.set(key, naming);
  }
  return [...found.values()];
}

function openSurvey(
  sheet: RawTable,
  position: number,
  choices: SheetChoices,
  log: ProblemLog,
): Survey | null {
  const header = headerAt(sheet, position);
  // Questions may be longer than names of columns and may be asked twice: answers are kept under shorter names.
  const rows = rowsBelow(sheet, { ...header, headers: answerNames(header.headers) }, log);
  if (!rows) return null;
  const found = surveyMeanings(sheet, header, choices.columns);
  const person = personColumnsIn(found);
  const answers = rows.map((row) => ({ ...row, cells: row.cells.map(answerIn) }));
  const wave = choices.wave ?? roundOf(answers, found.indexOf('submitted'));
  return { sheet, header, meanings: found, person, rows: answers, wave };
}

/** The table of answers that a survey service gives out: one respondent a row, one question a column. */
export const surveyShape: TableShape = {
  id: 'survey',
  wording: {
    zh: ['问卷结果（问卷星等）：一行一份答卷'],
    en: ['Survey results: one answer a row'],
  },
  meanings,
  recognises(sheet) {
    const header = findHeader(sheet, (headers) => {
      const services = headers.map(serviceColumnCalled).filter((column) => column !== null);
      const isFromService = services.length >= 3 && services.includes('submitted');
      return (
        (isFromService || services.includes('submitted')) &&
        (isFromService || headers.some(isNumberedQuestion))
      );
    });
    return header && { header: header.position, certainty: 0.97 };
  },
  columns(sheet, position, { columns }): readonly ColumnMeaning[] {
    const header = headerAt(sheet, position);
    const found = surveyMeanings(sheet, header, columns);
    return header.headers.map((heading, i) => ({ header: heading, meaning: found[i] ?? null }));
  },
  open(sheet, position, choices, log) {
    const survey = openSurvey(sheet, position, choices, log);
    if (!survey) return [];
    if (!survey.person.has('name') && !survey.meanings.includes('id')) {
      log.add({ ...placeIn(sheet, position + 1), code: 'noRespondent' });
      return [];
    }
    const rows = lastAnswers(survey);
    const namings = eachOnce(rows.flatMap((row) => namingsIn(survey, row)));
    const people = respondents(survey, rows);
    return namings.length > 0 ? [people, namedTies(sheet, namings)] : [people];
  },
};
