import neo4j from 'neo4j-driver';
import { ProblemError } from '../entities/problem.ts';

const retryForMs = 2_000;
const [firstPauseMs, longestPauseMs] = [50, 400];

/** Tries again what failed in passing, with growing pauses, counted from the first failure. */
export async function retrying<Result>(
  attempt: () => Promise<Result>,
  mayRepeat: () => boolean = () => true,
): Promise<Result> {
  let firstFailureAt: number | null = null;
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      return await attempt();
    } catch (error) {
      const now = performance.now();
      firstFailureAt ??= now;
      const isLate = now + pauseMs - firstFailureAt > retryForMs;
      if (isLate || !neo4j.isRetryableError(error) || !mayRepeat()) throw error;
    }
    await pause(pauseMs);
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The driver names no code when it waited in vain for a connection. */
const noCode = 'N/A';
const unreachable: readonly string[] = [
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
  noCode,
];

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** A connection that was given up, or could not be had in time, still waits somewhere in its driver. */
export function isSilence(error: unknown): boolean {
  if (error instanceof ProblemError)
    return error.problems.some((problem) => problem.code === 'storeUnavailable');
  return codeOf(error) === noCode;
}

/** What a user can be told of it; faults of the program stay what they are. */
export function inOurWords(error: unknown, uri: string): unknown {
  if (error instanceof ProblemError) return error;
  const code = codeOf(error);
  if (unreachable.includes(code) || code.startsWith('Neo.ClientError.Security'))
    return new ProblemError({ code: 'storeUnavailable', parameters: { location: uri, reason: code } });
  // Others kept what it needs, or the server ended it as it took too long.
  const isCrowded = code.startsWith('Neo.TransientError') || code.includes('TransactionTimedOut');
  return isCrowded ? new ProblemError({ code: 'timeout' }) : error;
}
