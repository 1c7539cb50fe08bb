import type { Wording } from '../../entities/wording.ts';
import { isBlank, textOf, type RawCell } from '../cells.ts';
import { dateOf } from '../dateCell.ts';
import type { RawTable } from '../fileFormat.ts';
import type { Fault, ProblemLog } from '../problemLog.ts';
import { findHeader, headerAt } from '../tableHeader.ts';
import { placeIn, rowsBelow, type TableRow } from '../tables.ts';
import type { ColumnMeaning, SheetChoices, TableShape } from '../tableShape.ts';
import { activityHeading, sheetTitle, type SheetTitle } from './activityHeading.ts';
import { activityTables, type Attendance } from './activityTables.ts';
import {
  isSumRow,
  personCell,
  personColumnCalled,
  personColumnsIn,
  personMeanings,
} from './personColumns.ts';
import { tickOf } from './tick.ts';

const meanings = {
  ...personMeanings,
  activity: { zh: ['活动'], en: ['Activity'] },
  date: { zh: ['日期'], en: ['Date'] },
  role: { zh: ['角色'], en: ['Role'] },
  ticks: { zh: ['到场（打勾）'], en: ['Was there (tick)'] },
  note: { zh: ['备注'], en: ['Note'] },
} satisfies Record<string, Wording>;
type ListColumn = keyof typeof meanings;

const patterns: readonly (readonly [ListColumn, RegExp])[] = [
  [
    'activity',
    /^(?:参加|参与|报名)?(?:的)?(?:活动|项目|课程|主题|场次)(?:名称|主题|标题)?$|^(?:activity|event)(?: name| title)?$/i,
  ],
  ['date', /^(?:活动|签到|参加|到场)?(?:日期|时间)$|^(?:event |activity )?(?:date|time)$/i],
  ['role', /^(?:角色|身份|担任角色|职责)$|^role$/i],
  [
    'ticks',
    /^(?:签到|是否到场|是否参加|到场|出席|是否签到|签名|签字|到场情况|出勤)$|^(?:attended|present|signature)$/i,
  ],
  ['note', /^(?:备注|说明)$|^notes?$/i],
];
const calledSo = /签到|考勤|出勤|到场名单|参加名单|参加人员|attendance|sign[- ]?in/i;
const certainties = { dated: 0.88, activity: 0.75, title: 0.7 } as const;

/** Of a heading, what the column says; every meaning is taken once. */
function meaningsIn(headers: readonly string[], told: ReadonlyMap<string, string>): (string | null)[] {
  const taken = new Set<string>();
  return headers.map((heading) => {
    const said = told.get(heading);
    if (said !== undefined) return said === '' ? null : said;
    const plain = heading.normalize('NFKC').trim();
    const found =
      patterns.find(([, pattern]) => pattern.test(plain))?.[0] ?? personColumnCalled(plain) ?? null;
    if (found === null || taken.has(found)) return null;
    taken.add(found);
    return found;
  });
}

const isSignedIn = (cell: RawCell | undefined): boolean => isBlank(cell) || (tickOf(cell)?.isThere ?? true);

/** Reads rows of one sheet; the parts that rows leave open come from the sheet and from what the user said. */
class AttendanceRows {
  private readonly sheet: RawTable;
  private readonly headers: readonly string[];
  private readonly found: readonly (string | null)[];
  private readonly about: SheetTitle;
  private readonly choices: SheetChoices;

  constructor(sheet: RawTable, headers: readonly string[], about: SheetTitle, choices: SheetChoices) {
    this.sheet = sheet;
    this.headers = headers;
    this.found = meaningsIn(headers, choices.columns);
    this.about = about;
    this.choices = choices;
  }

  has(column: ListColumn): boolean {
    return this.found.includes(column);
  }

  read({ row, cells }: TableRow, log: ProblemLog): Attendance | null {
    // Sheets to sign are printed with ticks to fill in: only where somebody ticked anything do blanks mean "not there".
    if (this.has('ticks') && !isSignedIn(this.cell('ticks', cells))) return null;
    const columns = personColumnsIn(this.found);
    const { date, fault } = this.dateIn(cells);
    if (date === null) {
      log.addRow(placeIn(this.sheet, row), [fault]);
      return null;
    }
    const title = this.titleIn(cells);
    const activity = { title, date, row, origin: this.headerOf('activity') || this.headerOf('date') };
    return {
      activity,
      name: personCell(columns, 'name', cells),
      place: personCell(columns, 'place', cells),
      phone: personCell(columns, 'phone', cells),
      role: textOf(this.cell('role', cells)),
      note: textOf(this.cell('note', cells)),
      row,
      origins: {
        name: this.headerOf('name'),
        place: this.headerOf('place'),
        phone: this.headerOf('phone'),
        ticked: this.headerOf('activity'),
      },
    };
  }

  private cell(column: ListColumn, cells: readonly RawCell[]): RawCell {
    const index = this.found.indexOf(column);
    return index < 0 ? null : (cells[index] ?? null);
  }

  private headerOf(column: ListColumn): string {
    return this.headers[this.found.indexOf(column)] ?? '';
  }

  private titleIn(cells: readonly RawCell[]): string {
    const own = activityHeading(textOf(this.cell('activity', cells)), null);
    return own.title || this.choices.activity?.title || this.about.title || '活动';
  }

  private dateIn(cells: readonly RawCell[]): { readonly date: string | null; readonly fault: Fault } {
    const year = this.choices.activity?.date?.slice(0, 4) ?? this.about.year;
    const cell = this.cell('date', cells);
    const written = textOf(cell);
    const date = written === '' ? null : (dateOf(cell) ?? activityHeading(written, year).date);
    const inTitle = activityHeading(textOf(this.cell('activity', cells)), year).date;
    const usual = written === '' ? (this.choices.activity?.date ?? this.about.date) : null;
    const fault: Fault = written
      ? { code: 'notADate', column: this.headerOf('date'), value: written }
      : {
          code: 'activityUndated',
          column: this.headerOf('activity') || undefined,
          value: this.titleIn(cells),
        };
    return { date: date ?? inTitle ?? usual, fault };
  }
}

/** One person at one activity a row; or everybody who signed in at the activity that the sheet is called after. */
export const attendanceListShape: TableShape = {
  id: 'attendanceList',
  wording: {
    zh: ['签到名单：一行一个人参加一次活动'],
    en: ['Attendance list: a person at an activity a row'],
  },
  meanings,
  recognises(sheet) {
    const header = findHeader(sheet, (headers) =>
      headers.some((each) => personColumnCalled(each) === 'name'),
    );
    if (!header) return null;
    const found = meaningsIn(header.headers, new Map());
    const at = { header: header.position };
    if (found.includes('activity'))
      return { ...at, certainty: found.includes('date') ? certainties.dated : certainties.activity };
    const above = sheet.rows.slice(0, header.position).flat().map(textOf);
    const isCalledSo = [...above, sheet.sheet ?? '', sheet.file].some((text) => calledSo.test(text));
    return isCalledSo || found.includes('ticks') ? { ...at, certainty: certainties.title } : null;
  },
  columns(sheet, position, { columns }): readonly ColumnMeaning[] {
    const { headers } = headerAt(sheet, position);
    const found = meaningsIn(headers, columns);
    return headers.map((header, i) => ({ header, meaning: found[i] ?? '' }));
  },
  open(sheet, position, choices, log) {
    const header = headerAt(sheet, position);
    const rows = rowsBelow(sheet, header, log);
    if (!rows) return [];
    const reader = new AttendanceRows(sheet, header.headers, sheetTitle(sheet, position), choices);
    if (!reader.has('name')) {
      log.add({ ...placeIn(sheet, position + 1), code: 'missingColumn', parameters: { column: 'name' } });
      return [];
    }
    const attendances = rows.flatMap((row) => (isSumRow(row.cells) ? [] : (reader.read(row, log) ?? [])));
    return activityTables(sheet, attendances);
  },
};
