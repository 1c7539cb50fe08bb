import type { Place, Problem } from '../entities/problem.ts';
import { importLimits } from './limits.ts';
import { RowLedger } from './rowLedger.ts';

/** A fault of a row, still without its place. `column` is the header as the user sees it. */
export type Fault = Pick<Problem, 'code' | 'field' | 'column' | 'value' | 'parameters'>;

/** The same fault of the same column with the same value. */
export interface ProblemGroup {
  /** The first of them. */
  readonly problem: Problem;
  rows: number;
  readonly firstRows: number[];
  /** Whether it is no fault, but why rows are left out. */
  readonly isReason?: boolean;
}

const shownRows = 5;

/** Collects what is wrong with the files: keeps the first problems, counts all, and puts the same ones together. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  readonly notices: Problem[] = [];
  readonly groups: ProblemGroup[] = [];
  problemCount = 0;
  badRows = 0;
  readonly ledger: RowLedger;
  private readonly groupNumbers = new Map<string, number>();
  private readonly noticed = new Set<string>();

  constructor(ledger: RowLedger = new RowLedger()) {
    this.ledger = ledger;
  }

  add(problem: Problem): void {
    this.problemCount += 1;
    const shown = { ...problem, value: problem.value?.slice(0, importLimits.shownValue) };
    if (this.problems.length < importLimits.problems) this.problems.push(shown);
    const number = this.groupOf(shown);
    const group = this.groups[number]!;
    group.rows += 1;
    if (shown.row !== undefined && group.firstRows.length < shownRows) group.firstRows.push(shown.row);
    this.ledger.refer(shown, 'problems', number);
  }

  /** A row that cannot be taken, with all its faults. */
  addRow(place: Place, faults: readonly Fault[]): void {
    this.badRows += 1;
    this.ledger.mark(place, 'read', 'wrong');
    for (const fault of faults) this.add({ ...fault, file: place.file, sheet: place.sheet, row: place.row });
  }

  /** A row that is not taken though nothing is wrong with it, and why. */
  leaveOut(place: Place, reason: Fault): void {
    this.ledger.mark(place, 'read', 'leftOut');
    const { file, sheet, row } = place;
    this.ledger.refer(place, 'problems', this.groupOf({ ...reason, file, sheet, row }, true));
  }

  /** Something that the user should know of a column; said once. */
  notice(problem: Problem): void {
    const key = [problem.code, problem.file, problem.sheet, problem.column].join('\n');
    if (this.noticed.has(key) || this.notices.length >= importLimits.notices) return;
    this.noticed.add(key);
    this.notices.push({ ...problem, value: problem.value?.slice(0, importLimits.shownValue) });
  }

  /** The number of the group; where there are very many different values, those further ones share one without a value. */
  private groupOf(problem: Problem, isReason?: boolean): number {
    const sort = [problem.code, problem.file, problem.sheet, problem.column].join('\n');
    const key = `${sort}\n${problem.value ?? ''}`;
    const known = this.groupNumbers.get(key);
    if (known !== undefined) return known;
    const isFull = this.groups.length >= importLimits.problemGroups;
    const shared = isFull ? this.groupNumbers.get(`${sort}\n…`) : undefined;
    if (shared !== undefined) return shared;
    this.groupNumbers.set(isFull ? `${sort}\n…` : key, this.groups.length);
    return (
      this.groups.push({
        problem: isFull ? { ...problem, value: undefined } : problem,
        rows: 0,
        firstRows: [],
        isReason,
      }) - 1
    );
  }
}
