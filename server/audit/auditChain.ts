import type { KeyObject } from 'node:crypto';
import type { AuditProblemKind } from '../entities/results/audit.ts';
import { firstSeqOf, type Piece } from './auditFiles.ts';
import type { AuditHead } from './auditHead.ts';
import { beginning, checkLine, lostHead } from './auditLine.ts';

export interface ChainProblem {
  readonly file: string;
  readonly line: number;
  readonly kind: AuditProblemKind;
}

/** Follows the chain line by line and keeps the first thing that is wrong. */
export class AuditChain {
  /** Lines found right, up to the first problem. */
  lines = 0;
  private problem: ChainProblem | null = null;
  private previous = beginning;
  private file = '';
  private lineInFile = 0;
  private notedIsThere = false;

  /** `noted`: a line written down elsewhere, which must be in the chain. */
  constructor(
    private readonly key: KeyObject,
    private readonly noted: Pick<AuditHead, 'seq' | 'mac'> | null = null,
  ) {}

  beginFile(file: string): void {
    this.file = file;
    this.lineInFile = 0;
  }

  /** Whether reading on can tell anything more. */
  get isSettled(): boolean {
    // Of lines that are not where they should be it is worth knowing whether they stand further down.
    return this.problem !== null && this.problem.kind !== 'missing';
  }

  take({ lines, isTorn }: Piece): void {
    for (const line of lines) {
      if (this.isSettled) return;
      this.lineInFile += 1;
      if (isTorn) this.found('torn');
      else this.takeLine(line);
    }
  }

  /** The end: what the head says must be there, and nothing more. */
  finish(head: AuditHead): ChainProblem | null {
    if (this.problem) return this.problem;
    const next = { file: this.file || head.file, line: this.lineInFile + 1 };
    if (this.lines < head.seq) return { ...next, kind: 'missing' };
    if (this.lines > head.seq || this.previous !== head.mac) return { ...next, kind: 'head' };
    return this.noted && this.noted.seq > 0 && !this.notedIsThere ? { ...next, kind: 'head' } : null;
  }

  private takeLine(line: Buffer): void {
    const checked = checkLine(line, this.key);
    if (this.problem) {
      if (checked?.seq === this.lines + 1) this.problem = { ...this.problem, kind: 'swapped' };
      return;
    }
    if (!checked) return this.found('changed');
    const expected = this.lines + 1;
    if (checked.seq !== expected) return this.found(checked.seq > expected ? 'missing' : 'swapped');
    if (checked.previous !== this.previous)
      return this.found(checked.previous === lostHead ? 'head' : 'changed');
    if (this.lineInFile === 1 && firstSeqOf(this.file) !== checked.seq) return this.found('changed');
    this.lines = checked.seq;
    this.previous = checked.mac;
    if (this.noted?.seq === checked.seq) this.notedIsThere = this.noted.mac === checked.mac;
  }

  private found(kind: AuditProblemKind): void {
    this.problem = { file: this.file, line: this.lineInFile, kind };
  }
}
