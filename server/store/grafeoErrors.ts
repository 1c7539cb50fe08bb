import { dirname } from 'node:path';
import { ProblemError } from '../entities/problem.ts';
import { damaged } from './manifest.ts';

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Whether a transaction lost against another one and may simply be run again. */
export const isConflict = (error: unknown): boolean => /GRAFEO-T001\b/.test(textOf(error));

/** What Grafeo says when it cannot open a main file, as a problem of ours. */
export function openingProblem(error: unknown, path: string | null): ProblemError {
  const reason = textOf(error);
  const folder = path === null ? 'memory' : dirname(path);
  if (isFull(error)) return new ProblemError({ code: 'diskFull' });
  if (path !== null && /cannot be locked|in use|another process/i.test(reason))
    return new ProblemError({ code: 'storeBusy', parameters: { folder } });
  if (path !== null && /GRAFEO-(S002|X002|V001)\b|damaged|checksum|corrupt/i.test(reason))
    return damaged(folder, path);
  return new ProblemError({
    code: 'storeUnavailable',
    parameters: { location: path ?? 'memory', reason },
  });
}

/** A failed write or sync as a problem of ours where it is one: the disk, not the statement. */
export function writingProblem(error: unknown, path: string | null): unknown {
  if (isFull(error)) return new ProblemError({ code: 'diskFull' });
  if (/GRAFEO-T009\b|^E(IO|ROFS|NOENT|BADF)\b/.test(textOf(error)))
    return new ProblemError({
      code: 'storeUnavailable',
      parameters: { location: path ?? 'memory', reason: textOf(error) },
    });
  return error;
}

/** Whether the disk, or this user's share of it, is full. */
export const isFull = (error: unknown): boolean =>
  !(error instanceof ProblemError) && /No space left|ENOSPC|EDQUOT|os error (28|122)\b/.test(textOf(error));
