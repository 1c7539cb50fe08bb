import type { Request, Response } from 'express';
import { ProblemError, type Problem, type ProblemCode } from '../entities/problem.ts';
import { sayProblem } from '../locales/index.ts';
import { faultOf, type FaultLog } from './faults.ts';
import { languageOf } from './refusals.ts';

const statuses: Partial<Record<ProblemCode, number>> = {
  notSignedIn: 401,
  wrongPassword: 401,
  wrongCode: 401,
  needsTls: 403,
  alreadySetUp: 409,
  tooManyTries: 429,
  storeUnavailable: 503,
  storeBusy: 503,
  timeout: 503,
};

/** Answers why somebody could not sign in, in her language; how long she has to wait is told in seconds too. */
export function refuseSession(request: Request, response: Response, error: unknown, log: FaultLog): void {
  if (!(error instanceof ProblemError)) log(faultOf(error));
  const problem: Problem = (error instanceof ProblemError ? error.problems[0] : undefined) ?? {
    code: 'unexpected',
  };
  const { code, field } = problem;
  const retryAfterSeconds =
    code === 'tooManyTries' ? Math.max(1, Number(problem.parameters?.seconds)) : undefined;
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
  response
    .status(statuses[code] ?? (code === 'unexpected' ? 500 : 400))
    .json({ error: { code, field, retryAfterSeconds, message: sayProblem(problem, languageOf(request)) } });
}
