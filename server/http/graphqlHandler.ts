import { HeaderMap, type ApolloServer, type BaseContext, type HTTPGraphQLRequest } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { ProblemError } from '../entities/problem.ts';
import { untilHangUp } from './hangUp.ts';

/** How a caller waits for the answer. */
interface Waiting {
  /** Aborts when the answer is given up, or the caller hangs up. */
  readonly signal: AbortSignal;
  /** From now on the answer may take long. */
  takeLonger(): void;
}

export interface HandlerOptions<RequestContext extends BaseContext> {
  readonly context: (request: Request, response: Response, waiting: Waiting) => Promise<RequestContext>;
  /** After how long an answer is given up. */
  readonly milliseconds: number;
  /** The same for one that takes longer; absent = as long as any other. */
  readonly longMilliseconds?: number;
  /** How long the text of a query may be; reading it takes time even where it is all remarks. */
  readonly queryLength: number;
  /** How deep the values given may lie in one another. */
  readonly variableDepth: number;
  /** Answers what cannot be answered by Apollo. */
  readonly refuse: (request: Request, response: Response, problem: ProblemError) => void;
  /** Puts an answer with an error status into other words; absent = as Apollo says it. */
  readonly reword?: (request: Request, answer: string) => string;
  /** Told of each request before it is answered, to find it again in Apollo's hooks. */
  readonly begun?: (asked: HTTPGraphQLRequest, response: Response) => void;
}

/** Hands a request with a parsed body to Apollo and its answer back, unless that takes too long. */
export function handleGraphql<RequestContext extends BaseContext>(
  apollo: ApolloServer<RequestContext>,
  {
    context,
    milliseconds,
    longMilliseconds = milliseconds,
    queryLength,
    variableDepth,
    refuse,
    reword,
    begun,
  }: HandlerOptions<RequestContext>,
): RequestHandler {
  return (request, response, next) => {
    const body: unknown = request.body;
    if (queryIn(body).length > queryLength)
      return refuse(request, response, new ProblemError({ code: 'tooLargeRequest', field: 'query' }));
    if (isDeeperThan(body, variableDepth + 1))
      return refuse(request, response, new ProblemError({ code: 'badRequest', field: 'variables' }));
    const asked: HTTPGraphQLRequest = {
      method: request.method,
      headers: headersOf(request),
      search: searchOf(request),
      body,
    };
    begun?.(asked, response);
    const gone = untilHangUp(response);
    const deadline = new Deadline(milliseconds, () => gone.abort());
    const waiting = { signal: gone.signal, takeLonger: () => deadline.extend(longMilliseconds) };
    const answered = apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: asked,
      context: () => context(request, response, waiting),
    });
    Promise.race([answered, deadline.passed])
      .then(async ({ status, headers, body: answer }) => {
        for (const [name, value] of headers) response.setHeader(name, value);
        response.status(status ?? 200);
        if (answer.kind === 'complete') {
          const isRefusal = reword !== undefined && response.statusCode >= 400;
          return void response.send(isRefusal ? reword(request, answer.string) : answer.string);
        }
        for await (const chunk of answer.asyncIterator) response.write(chunk);
        response.end();
      })
      .catch((error: unknown) =>
        error instanceof ProblemError ? refuse(request, response, error) : next(error),
      )
      .finally(() => deadline.clear());
  };
}

/** When an answer is given up; counted from when it was asked for. */
class Deadline {
  readonly passed: Promise<never>;
  private readonly begun = performance.now();
  private timer: NodeJS.Timeout | undefined;
  private pass: () => void = () => undefined;
  private isCleared = false;

  constructor(milliseconds: number, onPassed: () => void) {
    this.passed = new Promise((_resolve, reject) => {
      this.pass = () => {
        reject(new ProblemError({ code: 'timeout' }));
        onPassed();
      };
    });
    this.extend(milliseconds);
  }

  extend(milliseconds: number): void {
    // A field that was begun late: the answer is out, and the timer would only keep the process alive.
    if (this.isCleared) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.pass, milliseconds - (performance.now() - this.begun));
  }

  clear(): void {
    this.isCleared = true;
    clearTimeout(this.timer);
  }
}

function headersOf({ headers }: Request): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

const queryIn = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'query' in body && typeof body.query === 'string'
    ? body.query
    : '';

const searchOf = ({ url }: Request): string => (url.includes('?') ? url.slice(url.indexOf('?')) : '');

/** Without recursion: a body may be nested deeper than calls may be. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let i = 0; i <= depth; i++) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}
