import { normalizeWord, type Wording } from '../../entities/wording.ts';
import { actorKindCalled } from '../actorKind.ts';
import { textOf, type RawCell } from '../cells.ts';
import { actorColumns, tieColumns } from '../columnWords.ts';
import type { RawTable } from '../fileFormat.ts';
import type { Sequence } from '../madeList.ts';
import type { ProblemLog } from '../problemLog.ts';
import { findHeader, headerAt } from '../tableHeader.ts';
import { rowsBelow, toldColumns, type Table, type TableRow } from '../tables.ts';
import type { SheetChoices, TableShape } from '../tableShape.ts';
import { chosenOptions, layoutColumnsIn, optionColumnsIn, type OptionColumns } from './optionColumns.ts';
import { columnMeanings, meaningsOf } from './toolSheet.ts';

/** Columns that Network Canvas itself writes, as `normalizeWord` leaves them. */
export const own = {
  ego: 'networkcanvasegouuid',
  caseId: 'networkcanvascaseid',
  uuid: 'networkcanvasuuid',
  source: 'networkcanvassourceuuid',
  target: 'networkcanvastargetuuid',
  started: 'sessionstart',
  finished: 'sessionfinish',
} as const;

/** What says how the interview went, not how things are. */
const aside = [
  'nodeid',
  'edgeid',
  'from',
  'to',
  'networkcanvassessionid',
  'networkcanvasprotocolname',
  'sessionexported',
  'appversion',
  'commithash',
  'linliid',
  ...Object.values(own),
];

/** A column of a table that is made of the columns of the sheet. */
interface MadeColumn {
  readonly header: string;
  /** Header under which the user finds it. */
  readonly origin: string;
  readonly cell: (cells: TableRow['cells']) => RawCell;
}

/** The sheet as it lies there: its header, its rows, and where its columns are. */
class InterviewSheet {
  readonly raw: RawTable;
  readonly headers: readonly string[];
  readonly rows: Sequence<TableRow>;
  private readonly choices: SheetChoices;
  private readonly words: readonly string[];

  constructor(raw: RawTable, position: number, choices: SheetChoices, log: ProblemLog) {
    const header = headerAt(raw, position);
    this.raw = raw;
    this.choices = choices;
    this.headers = header.headers;
    this.words = header.headers.map(normalizeWord);
    this.rows = rowsBelow(raw, header, log) ?? [];
  }

  /** A column under one of our names; null where the sheet has none of these words. */
  column(header: string, ...words: readonly string[]): MadeColumn[] {
    const index = words.map((word) => this.words.indexOf(word)).find((position) => position >= 0);
    if (index === undefined) return [];
    return [{ header, origin: this.headers[index]!, cell: (cells) => cells[index] ?? null }];
  }

  /** The column of the first of these words that is filled, row by row. */
  firstFilled(header: string, ...words: readonly string[]): MadeColumn {
    const indexes = words.map((word) => this.words.indexOf(word)).filter((position) => position >= 0);
    const cell = (cells: TableRow['cells']): RawCell =>
      indexes.map((index) => cells[index] ?? null).find((value) => textOf(value) !== '') ?? null;
    return { header, origin: this.headers[indexes[0] ?? 0] ?? '', cell };
  }

  /** Day on which the interview ended, or began where it did not end. */
  day(header: string): MadeColumn {
    const column = this.firstFilled(header, own.finished, own.started);
    return { ...column, cell: (cells) => textOf(column.cell(cells)).slice(0, 10) || null };
  }

  /** The variables that the study asked for; options of one variable are one list, and places on the screen are left out. */
  variables(...taken: readonly string[]): MadeColumn[] {
    const layout = layoutColumnsIn(this.headers);
    const grouped = optionColumnsIn(this.headers, this.rows);
    const groupOf = new Map(
      grouped.flatMap((group) => group.options.map(({ index }) => [index, group] as const)),
    );
    const done = new Set<OptionColumns>();
    return this.headers.flatMap((header, index): MadeColumn[] => {
      const group = groupOf.get(index);
      const word = this.words[index]!;
      if (header === '' || layout.has(index) || aside.includes(word) || taken.includes(word)) return [];
      if (!group) return [{ header, origin: header, cell: (cells) => cells[index] ?? null }];
      if (done.has(group)) return [];
      done.add(group);
      return [{ header: group.variable, origin: header, cell: (cells) => chosenOptions(group, cells) }];
    });
  }

  table(content: Table['content'], columns: readonly MadeColumn[], facts: Partial<Table> = {}): Table {
    const { file, sheet, encoding } = this.raw;
    const headers = columns.map(({ header }) => header);
    const origins = columns.map(({ origin }) => origin);
    const rows = this.rows.map(({ row, cells }) => ({
      row,
      cells: columns.map(({ cell }) => cell(cells)),
      origins,
    }));
    const told = toldColumns(headers, this.choices.columns);
    return { content, file, sheet, encoding, headers, told, rows, ...facts };
  }
}

/** Type of the nodes or edges of a sheet, which is the end of its name: `…_attributeList_Person.csv`. */
const entityTypeOf = ({ file, sheet }: RawTable): string =>
  /_?(?:attributeList|edgeList)_([^/]*?)(?:\.csv)?$/i.exec(sheet ?? file)?.[1] ?? '';

const fixed = (header: string, value: string): MadeColumn[] =>
  value === '' ? [] : [{ header, origin: header, cell: () => value }];

interface Sheet {
  readonly id: string;
  readonly wording: Wording;
  readonly meanings: TableShape['meanings'];
  isIts(words: readonly string[]): boolean;
  tables(sheet: InterviewSheet): readonly Table[];
}

const sheetShape = ({ id, wording, meanings, isIts, tables }: Sheet): TableShape => ({
  id,
  wording,
  meanings,
  recognises(sheet) {
    const header = findHeader(sheet, (headers) => isIts(headers.map(normalizeWord)));
    return header && { header: header.position, certainty: 0.98 };
  },
  open: (raw, position, choices, log) => tables(new InterviewSheet(raw, position, choices, log)),
  columns(sheet, position, choices) {
    const { headers } = headerAt(sheet, position);
    const leftOut = Object.fromEntries(aside.map((word) => [word, '']));
    const usual = { ...leftOut, ...(id === 'networkCanvasTies' ? {} : { name: 'name' }) };
    return columnMeanings(headers, meaningsOf(headers, usual, choices.columns));
  },
});

/** Who was interviewed. She goes by the id of the case, which is her name. */
export const networkCanvasEgoShape = sheetShape({
  id: 'networkCanvasEgo',
  wording: { zh: ['Network Canvas 的受访者（ego）'], en: ['Interviewed persons of Network Canvas (ego)'] },
  meanings: actorColumns,
  isIts: (words) => words.includes(own.ego) && words.includes(own.caseId) && !words.includes(own.uuid),
  tables: (sheet) => [
    sheet.table('actors', [sheet.firstFilled('name', own.caseId, own.ego), ...sheet.variables('name')], {
      describes: 'mentions',
    }),
  ],
});

/** The persons, places or groups that were named: that who was interviewed named them is a tie of its own. */
export const networkCanvasAltersShape = sheetShape({
  id: 'networkCanvasAlters',
  wording: {
    zh: ['Network Canvas 的被提及者（attribute list）'],
    en: ['Those named in Network Canvas (attribute list)'],
  },
  meanings: actorColumns,
  isIts: (words) => words.includes(own.ego) && words.includes(own.uuid) && !words.includes(own.source),
  tables(sheet) {
    const kind = actorKindCalled(entityTypeOf(sheet.raw), '') ? entityTypeOf(sheet.raw) : '';
    const actors = [...sheet.column('id', own.uuid), ...fixed('kind', kind), ...sheet.variables()];
    const ties = [
      sheet.firstFilled('source', own.caseId, own.ego),
      ...sheet.column('target', own.uuid),
      sheet.day('confirmedOn'),
    ];
    return [
      sheet.table('actors', actors),
      sheet.table('ties', ties, { usualKind: 'KNOWS', told: undefined }),
    ];
  },
});

/** Ties among those who were named, without direction. Their type is the word of the tie. */
export const networkCanvasTiesShape = sheetShape({
  id: 'networkCanvasTies',
  wording: { zh: ['Network Canvas 的关系（edge list）'], en: ['Ties of Network Canvas (edge list)'] },
  meanings: tieColumns,
  isIts: (words) => words.includes(own.source) && words.includes(own.target),
  tables: (sheet) => [
    sheet.table('ties', [
      ...sheet.column('source', own.source),
      ...sheet.column('target', own.target),
      ...fixed('kind', entityTypeOf(sheet.raw)),
      sheet.day('confirmedOn'),
      ...sheet.variables(),
    ]),
  ],
});
