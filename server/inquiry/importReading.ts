import { ProblemError } from '../entities/problem.ts';
import { isPartialDate } from '../entities/partialDate.ts';
import {
  knownTreatments,
  mentionChoices,
  type ImportOptionsInput,
} from '../entities/results/importReading.ts';
import { findTieKind } from '../entities/tieKinds.ts';
import { leftOutShape } from '../exchange/openedSheets.ts';
import { shapes } from '../exchange/shapes.ts';
import type { ImportReading } from './importMessages.ts';

/** The shapes that sheets may be said to have. */
export const shapeIds: readonly string[] = [...shapes.map(({ id }) => id), leftOutShape];

type Given = Readonly<Record<string, unknown>>;

const mostOf: Readonly<Partial<Record<keyof ImportOptionsInput, number>>> = {
  map: 200,
  where: 10,
  sheets: 200,
  replace: 2_000,
  decisions: 5_000,
};
const mostColumns = 500;
const longestText = 2_000;

const wrong = (field: string): ProblemError => new ProblemError({ code: 'badRequest', field });
const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One level of what was given, each value checked when it is read. */
class GivenOptions {
  constructor(
    private readonly given: Given,
    private readonly field: string,
  ) {}

  text(name: string): string {
    const value = this.optional(name);
    if (value === null) throw wrong(this.field);
    return value;
  }

  optional(name: string): string | null {
    const value = this.given[name] ?? null;
    if (value !== null && (typeof value !== 'string' || value.length > longestText)) throw wrong(this.field);
    return value;
  }

  /** One of a few words; null when none is given. */
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word | null {
    const value = this.optional(name);
    const word = words.find((each) => each === value);
    if (value !== null && word === undefined) throw wrong(this.field);
    return word ?? null;
  }

  count(name: string): number | null {
    const value = this.given[name] ?? null;
    if (value !== null && (!Number.isInteger(value) || Number(value) < 1)) throw wrong(this.field);
    return value === null ? null : Number(value);
  }

  list<Item>(name: string, most: number, read: (item: GivenOptions) => Item): Item[] {
    const value = this.given[name] ?? [];
    if (!Array.isArray(value) || value.length > most) throw wrong(this.field);
    return value.map((item: unknown) => {
      if (!isObject(item)) throw wrong(this.field);
      return read(new GivenOptions(item, this.field));
    });
  }

  part(name: string): GivenOptions | null {
    const value = this.given[name] ?? null;
    if (value === null) return null;
    if (!isObject(value)) throw wrong(this.field);
    return new GivenOptions(value, this.field);
  }
}

/**
 * How files are to be read, from what a caller sent: the options of the API, or the same as JSON beside the files.
 * @throws ProblemError `badRequest` when it is not of the form that the API describes
 */
export function readingFrom(given: unknown): ImportReading {
  if (!isObject(given)) throw wrong('options');
  const options = new GivenOptions(given, 'options');
  const lists = <Item>(name: keyof ImportOptionsInput, read: (item: GivenOptions) => Item): Item[] =>
    options.list(name, mostOf[name] ?? 0, read);
  const activity = options.part('activity');
  const date = activity?.optional('date') ?? null;
  if (date !== null && !isPartialDate(date)) throw wrong('options');
  return {
    map: lists('map', (item) => {
      const kind = findTieKind(item.text('kind'));
      if (!kind) throw wrong('options');
      return { word: item.text('word'), kind: kind.id };
    }),
    where: lists('where', (item) => ({ column: item.text('column'), value: item.text('value') })),
    wave: options.optional('wave'),
    actorKind: options.optional('actorKind'),
    sheets: lists('sheets', (item) => ({
      file: item.text('file'),
      sheet: item.optional('sheet'),
      shape: item.optional('shape'),
      headerRow: item.count('headerRow'),
      columns: item.list('columns', mostColumns, (column) => ({
        header: column.text('header'),
        meaning: column.text('meaning'),
      })),
    })),
    replace: lists('replace', (item) => ({
      file: item.text('file'),
      sheet: item.optional('sheet'),
      column: item.text('column'),
      from: item.text('from'),
      to: item.text('to'),
    })),
    decisions: lists('decisions', (item) => ({
      mention: item.text('mention'),
      as: item.oneOf('as', mentionChoices) ?? 'leaveOut',
      personId: item.optional('personId'),
    })),
    unknownPersons: options.oneOf('unknownPersons', ['new', 'leaveOut'] as const),
    known: options.oneOf('known', knownTreatments),
    activity: activity && { title: activity.optional('title'), date },
    profileId: options.optional('profileId'),
  };
}
