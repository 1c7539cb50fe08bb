import type { Wording } from '../../entities/wording.ts';
import { isBlank, textOf, type RawCell } from '../cells.ts';
import { actorColumns, conceptCalled } from '../columnWords.ts';
import type { RawTable } from '../fileFormat.ts';
import type { Sequence } from '../madeList.ts';
import type { ProblemLog } from '../problemLog.ts';
import { findHeader, headerAt, type SheetHeader } from '../tableHeader.ts';
import { placeIn, rowsBelow, type TableRow } from '../tables.ts';
import type { ColumnMeaning, SheetChoices, TableShape } from '../tableShape.ts';
import { activityHeading, sheetTitle, type SheetTitle } from './activityHeading.ts';
import { activityTables, type Attendance, type SheetActivity } from './activityTables.ts';
import {
  isSumRow,
  personCell,
  personColumnCalled,
  personColumnsIn,
  personMeanings,
  type PersonColumn,
} from './personColumns.ts';
import { tickOf } from './tick.ts';

const sampled = 200;
const fewestUndated = 2;
const certainties = { dated: 0.92, undated: 0.6 } as const;
const tickMeaning = 'ticks';

const meanings = {
  ...personMeanings,
  [tickMeaning]: { zh: ['一次活动（打勾）'], en: ['An activity (ticks)'] },
} satisfies Record<string, Wording>;

/** Headings that a sheet of persons has besides activities. */
const otherHeading = /^是否|^有无|党员|合计|总计|次数|出勤率|备注|total|count|rate/i;

/** Whether the cells of a column are ticks, and not all of them yes and no as of a question. */
function holdsTicks(column: readonly RawCell[]): boolean {
  const filled = column.filter((cell) => !isBlank(cell));
  return (
    filled.length > 0 &&
    filled.every((cell) => tickOf(cell) !== null) &&
    filled.some((cell) => tickOf(cell)?.isThere) &&
    !filled.every((cell) => /^(?:是|否|yes|no|true|false)$/i.test(textOf(cell)))
  );
}

/** Of a column whose heading has a date: some cells may be mistyped. */
const mostlyTicks = (column: readonly RawCell[]): boolean =>
  column.filter((cell) => tickOf(cell) !== null).length * 2 > column.length;

const columnOf = (sheet: RawTable, { below }: SheetHeader, index: number): RawCell[] =>
  sheet.rows
    .slice(below, below + sampled)
    .filter((cells) => !isSumRow(cells))
    .map((cells) => cells[index] ?? null);

/** What each column is: somebody's name and the like, ticks of an activity, or nothing that is read. */
function meaningsIn(
  sheet: RawTable,
  header: SheetHeader,
  told: ReadonlyMap<string, string>,
): (string | null)[] {
  const taken = new Set<string>();
  return header.headers.map((heading, index) => {
    const said = told.get(heading);
    if (said !== undefined) return said === '' ? null : said;
    const person = personColumnCalled(heading);
    if (person && !taken.has(person)) {
      taken.add(person);
      return person;
    }
    const isDated = activityHeading(heading, '2000').hasDay;
    const isOther =
      heading === '' || otherHeading.test(heading) || conceptCalled(actorColumns, heading) !== null;
    if (!isDated && isOther) return null;
    const column = columnOf(sheet, header, index);
    return holdsTicks(column) || (isDated && mostlyTicks(column)) ? tickMeaning : null;
  });
}

/** The activity of a column; null when its date is not known. */
function activityIn(
  heading: string,
  about: SheetTitle,
  { activity }: SheetChoices,
  at: { readonly row: number; readonly origin: string },
): SheetActivity | null {
  const { title, date, hasDay } = activityHeading(heading, activity?.date?.slice(0, 4) ?? about.year);
  const on = date ?? (hasDay ? null : (activity?.date ?? about.date));
  const called = title || activity?.title || about.title || '活动';
  return on === null ? null : { ...at, title: called, date: on };
}

/** A heading may have month and day: then the one thing that is missing is the year, for all such headings alike. */
const undatedCode = (heading: string) =>
  activityHeading(heading, null).hasDay ? 'activityWithoutYear' : 'activityUndated';

function attendancesIn(
  rows: Sequence<TableRow>,
  headers: readonly string[],
  columns: ReadonlyMap<PersonColumn, number>,
  activities: ReadonlyMap<number, SheetActivity>,
  sheet: RawTable,
  log: ProblemLog,
): Attendance[] {
  const originOf = (column: PersonColumn): string => headers[columns.get(column) ?? -1] ?? '';
  const own = { name: originOf('name'), place: originOf('place'), phone: originOf('phone') };
  return rows.flatMap(({ row, cells }) => {
    if (isSumRow(cells)) return [];
    const said = (column: PersonColumn) => personCell(columns, column, cells);
    const person = { name: said('name'), place: said('place'), phone: said('phone') };
    return [...activities].flatMap(([index, activity]): Attendance[] => {
      const tick = tickOf(cells[index]);
      const ticked = headers[index] ?? '';
      if (!tick) {
        const value = textOf(cells[index]);
        log.addRow(placeIn(sheet, row), [{ code: 'notATick', column: ticked, value }]);
      }
      if (!tick?.isThere) return [];
      return [{ activity, ...person, role: tick.role, note: '', row, origins: { ...own, ticked } }];
    });
  });
}

/** Persons in rows, activities in columns, and a tick where somebody came. */
export const attendanceMatrixShape: TableShape = {
  id: 'attendanceMatrix',
  wording: {
    zh: ['签到矩阵：一行一个人，一列一次活动'],
    en: ['Attendance grid: a person a row, an activity a column'],
  },
  meanings,
  recognises(sheet) {
    const header = findHeader(sheet, (headers) =>
      headers.some((each) => personColumnCalled(each) === 'name'),
    );
    if (!header) return null;
    const ticked = meaningsIn(sheet, header, new Map()).flatMap((meaning, i) =>
      meaning === tickMeaning ? [header.headers[i] ?? ''] : [],
    );
    const isDated = ticked.some((heading) => activityHeading(heading, '2000').hasDay);
    if (!isDated && ticked.length < fewestUndated) return null;
    return { header: header.position, certainty: isDated ? certainties.dated : certainties.undated };
  },
  columns(sheet, position, { columns }): readonly ColumnMeaning[] {
    const header = headerAt(sheet, position);
    const found = meaningsIn(sheet, header, columns);
    return header.headers.map((heading, i) => ({ header: heading, meaning: found[i] ?? '' }));
  },
  open(sheet, position, choices, log) {
    const header = headerAt(sheet, position);
    const rows = rowsBelow(sheet, header, log);
    if (!rows) return [];
    const found = meaningsIn(sheet, header, choices.columns);
    const columns = personColumnsIn(found);
    if (!columns.has('name')) {
      log.add({ ...placeIn(sheet, position + 1), code: 'missingColumn', parameters: { column: 'name' } });
      return [];
    }
    const about = sheetTitle(sheet, position);
    const activities = new Map<number, SheetActivity>();
    found.forEach((meaning, index) => {
      if (meaning !== tickMeaning) return;
      const origin = header.headers[index] ?? '';
      const at = { row: position + 1, origin };
      const activity = activityIn(origin, about, choices, at);
      if (activity) activities.set(index, activity);
      else
        log.add({
          ...placeIn(sheet, position + 1),
          code: undatedCode(origin),
          column: origin,
          value: origin,
        });
    });
    return activityTables(sheet, attendancesIn(rows, header.headers, columns, activities, sheet, log));
  },
};
