import type { Place } from '../entities/problem.ts';
import type { ImportRowStatus } from '../entities/results/importPreview.ts';

/** What was found about a row; several may hold of one. */
export const rowMarks = {
  read: 1,
  addsNode: 2,
  addsTie: 4,
  knownNode: 8,
  changes: 16,
  matched: 32,
  doubtful: 64,
  wrong: 128,
  leftOut: 256,
} as const;
export type RowMark = keyof typeof rowMarks;

/** What becomes of a row. */
export type RowStatus = ImportRowStatus;
export type RowCounts = Readonly<Record<RowStatus, number>>;

/** The rows of one sheet, as it came. */
interface SheetRows {
  readonly file: string;
  readonly sheet: string | null;
  /** Number of its first row among all rows. */
  readonly start: number;
  readonly marks: Uint16Array;
  /** The first node and the first tie that each row states, and the group of its first problem: their number from 1; 0 = none. */
  readonly nodes: Int32Array;
  readonly ties: Int32Array;
  readonly problems: Int32Array;
}

export interface LedgerRow {
  /** Its number among all rows. */
  readonly number: number;
  readonly place: Place;
  readonly node: number | null;
  readonly tie: number | null;
  readonly problem: number | null;
}

function statusOf(mark: number): RowStatus | null {
  const has = (name: RowMark): boolean => (mark & rowMarks[name]) !== 0;
  if (has('wrong')) return 'wrong';
  if (has('doubtful')) return 'doubtful';
  if (has('addsNode')) return 'new';
  if (has('changes')) return 'changed';
  if (has('addsTie')) return has('knownNode') ? 'changed' : 'new';
  if (has('leftOut')) return 'leftOut';
  if (has('matched')) return 'matched';
  return has('read') ? 'same' : null;
}

const refOf = (value: number | undefined): number | null => (value ? value - 1 : null);

/** What becomes of every row of the files: 14 bytes each, so that a million of them may be looked through. */
export class RowLedger {
  private readonly sheets: SheetRows[] = [];
  private readonly byName = new Map<string, SheetRows>();
  private size = 0;
  private last: SheetRows | null = null;

  /** Makes room for the rows of a sheet. */
  open(file: string, sheet: string | null, rows: number): void {
    const opened: SheetRows = {
      file,
      sheet,
      start: this.size,
      marks: new Uint16Array(rows),
      nodes: new Int32Array(rows),
      ties: new Int32Array(rows),
      problems: new Int32Array(rows),
    };
    this.size += rows;
    this.sheets.push(opened);
    this.byName.set(nameOf(file, sheet), opened);
  }

  mark({ file, sheet, row }: Place, ...marks: readonly RowMark[]): void {
    const rows = this.find(file, sheet);
    if (!rows || row === undefined || row > rows.marks.length) return;
    for (const mark of marks) rows.marks[row - 1]! |= rowMarks[mark];
  }

  /** Notes the first node, tie or group of problems of a row, by its number. */
  refer({ file, sheet, row }: Place, to: 'nodes' | 'ties' | 'problems', index: number): void {
    const rows = this.find(file, sheet);
    if (rows && row !== undefined && rows[to][row - 1] === 0) rows[to][row - 1] = index + 1;
  }

  /** Number of a row among all rows; −1 for a place that is no row. */
  numberOf({ file, sheet, row }: Place): number {
    const rows = this.find(file, sheet);
    return rows && row !== undefined && row <= rows.marks.length ? rows.start + row - 1 : -1;
  }

  /** The place of a row by its number; null for none. O(sheets). */
  placeOf(number: number): Place | null {
    const rows = this.sheetAt(number);
    return rows && { file: rows.file, sheet: rows.sheet ?? undefined, row: number - rows.start + 1 };
  }

  /** Marks a row by its number among all rows. O(sheets). */
  markNumber(number: number, mark: RowMark): void {
    const rows = this.sheetAt(number);
    if (rows) rows.marks[number - rows.start]! |= rowMarks[mark];
  }

  unmarkAll(mark: RowMark): void {
    for (const { marks } of this.sheets) for (let i = 0; i < marks.length; i++) marks[i]! &= ~rowMarks[mark];
  }

  /** How many rows become what. O(rows). */
  counts(): RowCounts {
    const counts: Record<RowStatus, number> = {
      new: 0,
      changed: 0,
      same: 0,
      matched: 0,
      doubtful: 0,
      wrong: 0,
      leftOut: 0,
    };
    for (const { marks } of this.sheets)
      for (const mark of marks) {
        const status = mark === 0 ? null : statusOf(mark);
        if (status) counts[status] += 1;
      }
    return counts;
  }

  /** The next rows of a status from a number on, and where the rest begins; null at the end. O(rows looked through). */
  rowsOf(status: RowStatus, from: number, most: number): { rows: LedgerRow[]; next: number | null } {
    const rows: LedgerRow[] = [];
    for (let number = Math.max(0, from); number < this.size; number++) {
      const sheet = this.sheetAt(number)!;
      const i = number - sheet.start;
      if (sheet.marks[i] === 0 || statusOf(sheet.marks[i]!) !== status) continue;
      if (rows.length === most) return { rows, next: number };
      rows.push({
        number,
        place: { file: sheet.file, sheet: sheet.sheet ?? undefined, row: i + 1 },
        node: refOf(sheet.nodes[i]),
        tie: refOf(sheet.ties[i]),
        problem: refOf(sheet.problems[i]),
      });
    }
    return { rows, next: null };
  }

  private find(file: string | undefined, sheet: string | undefined): SheetRows | null {
    if (this.last?.file === file && (this.last?.sheet ?? undefined) === sheet) return this.last;
    this.last = this.byName.get(nameOf(file ?? '', sheet ?? null)) ?? null;
    return this.last;
  }

  private sheetAt(number: number): SheetRows | null {
    const last = this.last;
    if (last && number >= last.start && number < last.start + last.marks.length) return last;
    this.last =
      this.sheets.find(({ start, marks }) => number >= start && number < start + marks.length) ?? null;
    return this.last;
  }
}

const nameOf = (file: string, sheet: string | null): string => `${file}\n${sheet ?? ''}`;
