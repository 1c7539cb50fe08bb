import type { RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import type { Table, TableRow } from '../tables.ts';

/** An activity that a sheet tells of. */
export interface SheetActivity {
  readonly title: string;
  /** ISO 8601, whole or partial. */
  readonly date: string;
  /** Row of the sheet in which it stands, from 1, and the header of its column. */
  readonly row: number;
  readonly origin: string;
}

/** One person at one activity. */
export interface Attendance {
  readonly activity: SheetActivity;
  readonly name: string;
  readonly place: string;
  readonly phone: string;
  readonly role: string;
  readonly note: string;
  readonly row: number;
  /** Headers under which the person, her building and phone, and her being there stand. */
  readonly origins: {
    readonly name: string;
    readonly place: string;
    readonly phone: string;
    readonly ticked: string;
  };
}

/** What a file would call the activity: the same title on the same day is the same activity. */
export const activityId = ({ title, date }: Pick<SheetActivity, 'title' | 'date'>): string =>
  `${title} ${date}`;

const activityHeaders = ['id', 'kind', 'title', 'date'] as const;
const attendanceHeaders = [
  'source',
  'sourcePlace',
  'sourcePhone',
  'target',
  'kind',
  'subkind',
  'note',
] as const;

const activityRow = (activity: SheetActivity): TableRow => ({
  row: activity.row,
  cells: [activityId(activity), 'Activity', activity.title, activity.date],
  origins: activityHeaders.map(() => activity.origin),
});

const attendanceRow = ({ activity, name, place, phone, role, note, row, origins }: Attendance): TableRow => {
  const cells: RawCell[] = [name, place, phone, activityId(activity), 'ATTENDED', role, note];
  const { ticked } = origins;
  return {
    row,
    cells,
    origins: [origins.name, origins.place, origins.phone, ticked, ticked, ticked, ticked],
  };
};

/** The activities of a sheet, each once, and who was there, as tables. */
export function activityTables(sheet: RawTable, attendances: readonly Attendance[]): Table[] {
  const activities = new Map(attendances.map(({ activity }) => [activityId(activity), activity] as const));
  const from = { file: sheet.file, sheet: sheet.sheet, encoding: sheet.encoding };
  return [
    { ...from, content: 'actors', headers: activityHeaders, rows: [...activities.values()].map(activityRow) },
    { ...from, content: 'ties', headers: attendanceHeaders, rows: attendances.map(attendanceRow) },
  ];
}
