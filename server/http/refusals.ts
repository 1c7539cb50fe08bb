import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { ProblemError, type Problem, type ProblemCode } from '../entities/problem.ts';
import { languages, type Language } from '../entities/wording.ts';
import { sayProblem } from '../locales/index.ts';
import { faultOf, type FaultLog } from './faults.ts';

/** The language a request asks for; Chinese unless it prefers English. */
export function languageOf(request: Pick<Request, 'acceptsLanguages'>): Language {
  const accepted = request.acceptsLanguages(...languages);
  return accepted === 'en' ? 'en' : 'zh';
}

const statuses: Partial<Record<ProblemCode, number>> = {
  notSignedIn: 401,
  notAllowed: 403,
  otherSite: 403,
  notFound: 404,
  unknownRoute: 404,
  tooLargeRequest: 413,
  tooLargeFile: 413,
  tooManyRequests: 429,
  storeUnavailable: 503,
  storeBusy: 503,
  diskFull: 503,
  timeout: 503,
};

/** Answers a problem of a plain route in the caller's language; anything else is a fault, of which nothing is told. */
export function refuse(request: Request, response: Response, error: unknown): void {
  const problems = problemsOf(error);
  const [first] = problems;
  const language = languageOf(request);
  response.status(statuses[first?.code ?? 'unexpected'] ?? (first?.code === 'unexpected' ? 500 : 400)).json({
    error: {
      code: first?.code ?? 'unexpected',
      message: problems.map((problem) => sayProblem(problem, language)).join('\n'),
    },
  });
}

/** The same for the GraphQL endpoint, in the form of its answers. */
export function refuseQuery(request: Request, response: Response, error: unknown): void {
  const problems = problemsOf(error);
  const language = languageOf(request);
  const status = statuses[problems[0]?.code ?? 'unexpected'] ?? (error instanceof ProblemError ? 400 : 500);
  const code = queryCodes[status] ?? 'BAD_REQUEST';
  response.status(status).json({
    errors: problems.map((problem) => ({
      message: sayProblem(problem, language),
      extensions: { code, problems: [{ code: problem.code, field: problem.field }] },
    })),
  });
}

const queryCodes: Readonly<Record<number, string>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  429: 'TOO_MANY_REQUESTS',
  500: 'INTERNAL_SERVER_ERROR',
  503: 'SERVICE_UNAVAILABLE',
};

const problemsOf = (error: unknown): readonly Problem[] =>
  error instanceof ProblemError ? error.problems : [{ code: 'unexpected' }];

/** For whatever no route has answered. */
export const refuseUnknownRoute: RequestHandler = (request, response) =>
  refuse(request, response, new ProblemError({ code: 'unknownRoute' }));

/**
 * What Express and its body parsers throw: a body that is no JSON, is too large, or is in a charset that nobody
 * reads, an address with a broken escape. Anything else is a fault.
 */
export function refuseErrors(log: FaultLog): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const known = error instanceof ProblemError ? error : problemOf(error);
    if (!known) log(faultOf(error));
    const answer = request.path.startsWith('/graphql') ? refuseQuery : refuse;
    answer(request, response, known ?? error);
  };
}

function problemOf(error: unknown): ProblemError | null {
  const status: unknown =
    typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 413) return new ProblemError({ code: 'tooLargeRequest' });
  if (status === 404) return new ProblemError({ code: 'unknownRoute' });
  return typeof status === 'number' && status >= 400 && status < 500
    ? new ProblemError({ code: 'badRequest' })
    : null;
}
