import { disclosed, smallestCell } from '../access/smallCells.ts';
import type { Sentence } from '../entities/sentence.ts';
import { counted, textColumn, words, type ColumnOf } from './document.ts';

/** In place of a count of fewer than 5 persons, none included: a report that others read must not tell who it was. */
const few: Sentence = words('<{n}', '<{n}', { n: smallestCell });

/** A total of persons as it is, but for fewer than 5; “not known” for null. */
export const totalOfPersons = (count: number | null): Sentence =>
  count !== null && count < smallestCell ? few : counted(count);

/** A part of such a total, rounded down to a multiple of 5, so that no difference tells what is hidden; “not known” for null. */
export const personsInFives = (count: number | null): Sentence =>
  count !== null && count < smallestCell ? few : counted(disclosed(count));

/** A column of such parts. */
export const personsColumn = <Row>(
  zh: string,
  en: string,
  count: (row: Row) => number | null,
): ColumnOf<Row> => textColumn(zh, en, (row) => personsInFives(count(row)));
