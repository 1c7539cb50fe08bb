import type { Wording } from '../../entities/wording.ts';
import { numberOf, textOf, type RawCell } from '../cells.ts';
import type { RawTable } from '../fileFormat.ts';
import { cancelledState, signUpColumns, unnumberedState } from '../formats/jielong.ts';
import { mentionOf } from '../matching/mention.ts';
import type { Fault, ProblemLog } from '../problemLog.ts';
import { placeIn } from '../tables.ts';
import type { ColumnMeaning, SheetChoices, TableShape } from '../tableShape.ts';
import { activityHeading, sheetTitle } from './activityHeading.ts';
import { activityTables, type Attendance, type SheetActivity } from './activityTables.ts';
import { peopleIn } from './personColumns.ts';

const meanings = {
  name: { zh: ['姓名'], en: ['Name'] },
  place: { zh: ['楼栋'], en: ['Building'] },
  phone: { zh: ['电话（只用来核对是谁）'], en: ['Phone (only to tell who it is)'] },
  note: { zh: ['备注'], en: ['Note'] },
} satisfies Record<string, Wording>;

const headers = Object.values(signUpColumns);
const meaningOf = new Map<string, string>([
  [signUpColumns.name, 'name'],
  [signUpColumns.place, 'place'],
  [signUpColumns.phone, 'phone'],
  [signUpColumns.note, 'note'],
  [signUpColumns.people, 'note'],
]);

/** A line of the list, with one of the people whom it names. */
interface SignUp {
  readonly row: number;
  readonly number: number | null;
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly phone: string;
  readonly note: string;
  readonly state: string;
}

const cellOf = (cells: readonly RawCell[], column: string): string =>
  textOf(cells[headers.findIndex((header) => header === column)]);

function signUpsIn(row: number, cells: readonly RawCell[]): SignUp[] {
  const cell = (column: string): string => cellOf(cells, column);
  const people = numberOf(cell(signUpColumns.people));
  const coming = people > 1 ? `共 ${people} 人` : '';
  const number = numberOf(cell(signUpColumns.number));
  const names = peopleIn(cell(signUpColumns.name));
  return (names.length === 0 ? [''] : names).map((name) => {
    const [place, phone] = [cell(signUpColumns.place), cell(signUpColumns.phone)];
    return {
      row,
      number: Number.isNaN(number) ? null : number,
      key: mentionOf({ name, place }).key,
      name,
      place,
      phone,
      note: [coming, cell(signUpColumns.note)].filter((part) => part !== '').join('；'),
      state: cell(signUpColumns.state),
    };
  });
}

/** Why a line is no sign-up; null when it is one. `earlier` are lines by person, `cancelled` persons with the line that cancels. */
function faultOf(
  signUp: SignUp,
  earlier: ReadonlyMap<string, SignUp>,
  cancelled: ReadonlyMap<string, SignUp>,
): Fault | null {
  const { row, name, state } = signUp;
  const fault = { column: signUpColumns.name, value: name };
  if (state === cancelledState) return { ...fault, code: 'cancelledSignUp' };
  const cancelling = cancelled.get(signUp.key);
  if (cancelling && cancelling.row > row)
    return { ...fault, code: 'cancelledSignUp', parameters: { row: cancelling.row } };
  if (state === unnumberedState) return { ...fault, code: 'unnumberedSignUp' };
  const first = earlier.get(signUp.key);
  return first ? { ...fault, code: 'repeatedSignUp', parameters: { row: first.row } } : null;
}

function takenOf(sheet: RawTable, header: number, log: ProblemLog): SignUp[] {
  const all = sheet.rows.flatMap((cells, at) =>
    at > header && cells.length > 0 ? signUpsIn(at + 1, cells) : [],
  );
  const cancelled = new Map(
    all.flatMap((signUp) => (signUp.state === cancelledState ? [[signUp.key, signUp] as const] : [])),
  );
  const earlier = new Map<string, SignUp>();
  return all.filter((signUp) => {
    const fault = faultOf(signUp, earlier, cancelled);
    // With a building or phone it is likely somebody who forgot the number, else a remark.
    const isLikely = fault?.code === 'unnumberedSignUp' && signUp.place + signUp.phone !== '';
    if (fault && isLikely) log.addRow(placeIn(sheet, signUp.row), [fault]);
    else if (fault) log.leaveOut(placeIn(sheet, signUp.row), fault);
    else earlier.set(signUp.key, signUp);
    return !fault;
  });
}

/** The activity that the list is for: what the user said, else what its title says; null without a day. */
function activityOf(sheet: RawTable, header: number, { activity }: SheetChoices): SheetActivity | null {
  const about = sheetTitle({ ...sheet, rows: [] }, 0);
  const title = activity?.title?.trim() || about.title || '活动';
  const inTitle = activityHeading(sheet.sheet ?? '', activity?.date?.slice(0, 4) ?? about.year);
  const date = activity?.date || inTitle.date || about.date;
  return date === null ? null : { title, date, row: header + 1, origin: signUpColumns.line };
}

/** A sign-up list from a chat: everybody in it is coming to one activity. */
export const signUpShape: TableShape = {
  id: 'signUp',
  wording: { zh: ['接龙：参加一次活动的人'], en: ['Sign-up list: people coming to an activity'] },
  meanings,
  recognises: ({ rows }) =>
    headers.every((header, i) => textOf(rows.at(0)?.[i]) === header) ? { header: 0, certainty: 1 } : null,
  columns: (_sheet, _position, { columns }): readonly ColumnMeaning[] =>
    headers.map((header) => ({ header, meaning: columns.get(header) ?? meaningOf.get(header) ?? '' })),
  open(sheet, position, choices, log) {
    const activity = activityOf(sheet, position, choices);
    const taken = takenOf(sheet, position, log);
    if (!activity) {
      log.add({ ...placeIn(sheet, position + 1), code: 'activityUndated', value: sheet.sheet ?? undefined });
      return [];
    }
    const { name, place, phone, line } = signUpColumns;
    return activityTables(
      sheet,
      taken.map((signUp): Attendance => ({
        ...signUp,
        activity,
        role: '',
        origins: { name, place, phone, ticked: line },
      })),
    );
  },
};
