import type { Place, Problem } from '../entities/problem.ts';
import { importLimits } from './limits.ts';

/** A fault of a row, still without its place. `column` is the header as the user sees it. */
export type Fault = Pick<Problem, 'code' | 'field' | 'column' | 'value' | 'parameters'>;

/** Collects what is wrong with the files: keeps the first problems, counts all. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  problemCount = 0;
  badRows = 0;

  add(problem: Problem): void {
    this.problemCount += 1;
    if (this.problems.length >= importLimits.problems) return;
    this.problems.push({ ...problem, value: problem.value?.slice(0, importLimits.shownValue) });
  }

  /** A row that cannot be taken, with all its faults. */
  addRow(place: Place, faults: readonly Fault[]): void {
    this.badRows += 1;
    for (const fault of faults) this.add({ ...fault, file: place.file, sheet: place.sheet, row: place.row });
  }
}
