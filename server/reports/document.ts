import { asWritten, inWords, type Sentence } from '../entities/sentence.ts';
import type {
  ReportBlock,
  ReportCellKind,
  ReportColumn,
  ReportFact,
  ReportPicture,
} from '../entities/results/reportDocument.ts';
import type { PartialDate } from '../entities/partialDate.ts';

/** A sentence of a report, in both languages; gaps as in `inWords`. */
export const words = (zh: string, en: string, parameters?: Sentence['parameters']): Sentence =>
  inWords({ zh, en }, parameters);

/** Nothing to say in a cell. */
export const nothing: Sentence = words('', '');

/** What was written down, as it is; nothing where nothing was. */
export const written = (text: string | null | undefined): Sentence => (text ? asWritten(text) : nothing);

const dated = (date: PartialDate | null): Sentence => (date === null ? nothing : words(date, date));

const blank: ReportBlock = {
  ...{ kind: 'paragraph', level: null, text: null, note: null },
  ...{ items: [], facts: [], columns: [], picture: null },
};

export const heading = (level: 1 | 2 | 3, text: Sentence): ReportBlock => ({
  ...blank,
  ...{ kind: 'heading', level, text },
});

export const paragraph = (text: Sentence): ReportBlock => ({ ...blank, text });

/** Sentences below one another. Where there are none, a paragraph says `none` in their place; no block where that is null. */
export function list(items: readonly Sentence[], none: Sentence | null = null): ReportBlock[] {
  if (items.length > 0) return [{ ...blank, kind: 'list', items: [...items] }];
  return none === null ? [] : [paragraph(none)];
}

export const fact = (label: Sentence, value: Sentence): ReportFact => ({ label, value });

export const facts = (all: readonly ReportFact[]): ReportBlock => ({
  ...blank,
  ...{ kind: 'facts', facts: [...all] },
});

/** How a column of a table is filled from a row. */
export interface ColumnOf<Row> {
  readonly title: Sentence;
  readonly kind: ReportCellKind;
  readonly text: (row: Row) => Sentence;
  readonly number: (row: Row) => number | null;
}

const noText = (): Sentence => nothing;
const noNumber = (): null => null;

export const textColumn = <Row>(
  zh: string,
  en: string,
  text: (row: Row) => Sentence | string | null,
): ColumnOf<Row> => ({
  ...{ title: words(zh, en), kind: 'text', number: noNumber },
  text: (row) => {
    const value = text(row);
    return typeof value === 'object' && value !== null ? value : written(value);
  },
});

export const numberColumn = <Row>(
  zh: string,
  en: string,
  number: (row: Row) => number | null,
): ColumnOf<Row> => ({ ...{ title: words(zh, en), kind: 'number', text: noText }, number });

export const shareColumn = <Row>(
  zh: string,
  en: string,
  number: (row: Row) => number | null,
): ColumnOf<Row> => ({ ...{ title: words(zh, en), kind: 'share', text: noText }, number });

export const dateColumn = <Row>(
  zh: string,
  en: string,
  date: (row: Row) => PartialDate | null,
): ColumnOf<Row> => ({
  ...{ title: words(zh, en), kind: 'date', number: noNumber },
  text: (row) => dated(date(row)),
});

function filled<Row>(rows: readonly Row[], columns: readonly ColumnOf<Row>[]): ReportColumn[] {
  return columns.map(({ title, kind, text, number }) => {
    const isNumber = kind === 'number' || kind === 'share';
    return {
      ...{ title, kind },
      texts: isNumber ? [] : rows.map(text),
      numbers: isNumber ? rows.map(number) : [],
    };
  });
}

/** So many rows at most are in a table of a report. */
export const mostRows = 200;

/**
 * A table, of at most `mostRows` rows; its note says how many there are where that is more. Where there is nothing to show, a
 * paragraph says `none` in its place.
 */
export function table<Row>(
  caption: Sentence,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  {
    note = null,
    none,
    all = rows.length,
  }: {
    readonly note?: Sentence | null;
    readonly none: Sentence;
    /** How many there are, where rows are only the first of them. */
    readonly all?: number;
  },
): ReportBlock {
  if (rows.length === 0) return paragraph(none);
  const shown = rows.slice(0, mostRows);
  const cut = words('共 {all} 行，这里列出前 {shown} 行。', 'The first {shown} of {all} rows.', {
    ...{ all, shown: shown.length },
  });
  const isCut = all > shown.length;
  return {
    ...blank,
    ...{ kind: 'table', text: caption, columns: filled(shown, columns) },
    note: isCut && note ? words('{note} {cut}', '{note} {cut}', { note, cut }) : isCut ? cut : note,
  };
}

/** A picture with what it is drawn from. */
export function picture<Row>(
  caption: Sentence,
  form: ReportPicture['form'],
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
  {
    note = null,
    asOf = null,
    actorId = null,
  }: {
    readonly note?: Sentence | null;
    readonly asOf?: PartialDate | null;
    readonly actorId?: string | null;
  } = {},
): ReportBlock {
  return {
    ...blank,
    ...{ kind: 'picture', text: caption, note, columns: filled(rows, columns) },
    picture: { form, asOf, actorId },
  };
}

/** A share as whole percent; “not known” for null. */
export const percent = (share: number | null): Sentence =>
  share === null ? unknown : words('{n}%', '{n} %', { n: Math.round(share * 100) });

export const unknown: Sentence = words('未知', 'not known');

const yes: Sentence = words('是', 'yes');
const no: Sentence = words('否', 'no');

/** “Not known” for null. */
export const yesOrNo = (holds: boolean | null): Sentence => (holds === null ? unknown : holds ? yes : no);

/** A cell that says yes, or nothing. */
export const yesOrNothing = (holds: boolean): Sentence | null => (holds ? yes : null);

/** One after another in one cell; null = nothing, where there are none. */
export const listed = (all: readonly (string | Sentence)[]): Sentence | null =>
  all.length === 0 ? null : words('{all}', '{all}', { all });

export const counted = (count: number | null): Sentence =>
  count === null ? unknown : words('{n}', '{n}', { n: count });

/** A date in the way of the language; “not known” for null. */
export const onDay = (date: PartialDate | null): Sentence =>
  date === null ? unknown : words('{date}', '{date}', { date });
