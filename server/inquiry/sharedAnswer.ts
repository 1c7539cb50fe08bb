import { ProblemError } from '../entities/problem.ts';

/**
 * An answer for which several may wait. Who waits with a signal can leave by it, alone; when all have left, the
 * computation is told to stop.
 */
export class SharedAnswer {
  private waiting = 0;

  /** `abort` is how to stop what makes the result. */
  constructor(
    private readonly result: Promise<unknown>,
    private readonly abort: AbortController,
  ) {
    // Whoever waits hears of it; there may be nobody left.
    this.result.catch(() => undefined);
  }

  get isGivenUp(): boolean {
    return this.abort.signal.aborted;
  }

  /** Who waits without a signal stays to the end. @throws ProblemError `cancelled`, and what the computation throws */
  wait(signal?: AbortSignal): Promise<unknown> {
    this.waiting++;
    if (!signal) return this.result;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        reject(new ProblemError({ code: 'cancelled' }));
        this.waiting--;
        if (this.waiting === 0) this.abort.abort();
      };
      const stay = (): void => signal.removeEventListener('abort', leave);
      if (signal.aborted) return leave();
      signal.addEventListener('abort', leave, { once: true });
      this.result.finally(stay).then(resolve, reject);
    });
  }
}
