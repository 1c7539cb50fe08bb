import { ProblemError } from '../entities/problem.ts';

/** How long the answers of a server are waited for, in milliseconds. */
export interface Patience {
  /** Silence after which the server is asked whether it is there at all. */
  readonly askAfter: number;
  /** How long it may take to answer that; then it is given up. */
  readonly answerWithin: number;
  /** Longest silence of a server that is there. */
  readonly longest: number;
}

/** Tells what is being waited for. */
export interface AnswerWatch {
  /** Waits for one answer; what was given up goes no further, even when the answer comes after all. */
  during<Answer>(asked: Promise<Answer>): Promise<Answer>;
  /** Part of a long answer has come. */
  heard(): void;
}

/**
 * Does work that waits for answers of a server, and gives it up when the server falls silent. A slow answer is no
 * silence as long as the server answers something else, so long work is not cut, and a dead line is within
 * `askAfter + answerWithin`. Time in which nothing was asked does not count.
 * @throws ProblemError `storeUnavailable` when the server does not answer at all, `timeout` after `longest`
 */
export async function underWatch<Result>(
  work: (watch: AnswerWatch) => Promise<Result>,
  patience: Patience,
  server: { readonly location: string; isReachable(withinMs: number): Promise<boolean> },
): Promise<Result> {
  const { askAfter, answerWithin, longest } = patience;
  let waiting = 0;
  let heardAt = performance.now();
  let isOver = false;
  let reason: ProblemError | null = null;
  let timer: NodeJS.Timeout;
  let reject: (reason: ProblemError) => void;
  const givenUp = new Promise<never>((_, refuse) => (reject = refuse));
  const giveUp = (problem: ProblemError): void => {
    reason = problem;
    reject(problem);
  };

  async function look(thereAt: number): Promise<void> {
    if (isOver) return;
    const now = performance.now();
    const silence = waiting === 0 ? 0 : now - heardAt;
    if (silence >= longest) return giveUp(new ProblemError({ code: 'timeout' }));
    const unsure = waiting === 0 ? 0 : now - Math.max(heardAt, thereAt);
    if (unsure < askAfter) return lookAgain(Math.min(askAfter - unsure, longest - silence), thereAt);
    const isThere = await server.isReachable(answerWithin);
    if (!isThere && waiting > 0 && heardAt < now)
      return giveUp(
        new ProblemError({
          code: 'storeUnavailable',
          parameters: { location: server.location, reason: 'no answer' },
        }),
      );
    lookAgain(0, performance.now());
  }
  function lookAgain(afterMs: number, thereAt: number): void {
    if (!isOver) timer = setTimeout(() => void look(thereAt), Math.ceil(afterMs));
  }
  const heard = (): void => {
    if (reason) throw reason;
    heardAt = performance.now();
  };

  lookAgain(askAfter, 0);
  try {
    const watch: AnswerWatch = {
      heard,
      async during(asked) {
        heardAt = performance.now();
        waiting += 1;
        try {
          return await asked;
        } finally {
          waiting -= 1;
          heard();
        }
      },
    };
    return await Promise.race([work(watch), givenUp]);
  } finally {
    isOver = true;
    clearTimeout(timer!);
  }
}
