import { ProblemError } from '../entities/problem.ts';

/** How long somebody who found the queue full is asked to wait. */
const retryAfterSeconds = 5;

/**
 * Lets a few pieces of work run at once and the others wait, so that a flood of them cannot eat the machine.
 * More than `mostWaiting` are not let in.
 */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws ProblemError `tooManyTries` when the queue is full */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.atOnce) {
      if (this.waiting.length >= this.mostWaiting)
        throw new ProblemError({ code: 'tooManyTries', parameters: { seconds: retryAfterSeconds } });
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
