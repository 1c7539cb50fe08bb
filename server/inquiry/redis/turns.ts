import { ProblemError } from '../../entities/problem.ts';
import { defaultLineLimits, type LineLimits } from '../fairLine.ts';

/** How many jobs each asker has under way; from it comes whose turn a new one takes. */
export class Turns {
  private readonly counts = new Map<string, number>();
  private all = 0;

  constructor(private readonly limits: LineLimits = defaultLineLimits) {}

  /** The turn of one more job, from 1. @throws ProblemError `tooManyJobs` */
  next(asker: string): number {
    const count = this.current(asker);
    const isFull = count >= this.limits.perAsker;
    if (isFull || this.all >= this.limits.all)
      throw new ProblemError({
        code: 'tooManyJobs',
        parameters: { max: isFull ? this.limits.perAsker : this.limits.all },
      });
    this.counts.set(asker, count + 1);
    this.all += 1;
    return count + 1;
  }

  current(asker: string): number {
    return this.counts.get(asker) ?? 0;
  }

  end(asker: string): void {
    const rest = this.current(asker) - 1;
    if (rest > 0) this.counts.set(asker, rest);
    else this.counts.delete(asker);
    this.all -= 1;
  }
}
