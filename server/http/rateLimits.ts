import type { Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Viewer } from '../entities/access.ts';
import { ProblemError } from '../entities/problem.ts';
import { isLoopbackAddress } from './loopback.ts';
import { refuse, refuseQuery } from './refusals.ts';

/** How many requests a minute; 0 = without limit. */
export interface RequestRates {
  readonly byAccount: number;
  /** A whole office may share an address, so it is the more generous one. */
  readonly byAddress: number;
}

/** A page asks some ten times; nobody turns over a page a second for minutes. */
export const defaultRates: RequestRates = { byAccount: 600, byAddress: 3_000 };

const seconds = 60;

/** Refuses an address that asks too often. Counted in this process; this machine itself is not counted. */
export const limitAddresses = (rate: number): RequestHandler =>
  limit(rate, ({ ip }) => (isLoopbackAddress(ip) ? null : (ip ?? 'unknown')));

/** Refuses an account that asks too often. The one person of a laptop is not counted. */
export const limitAccounts = (rate: number, viewerOf: (response: Response) => Viewer): RequestHandler =>
  limit(rate, (_request, response) => {
    const { accountId, isLocal } = viewerOf(response);
    return isLocal ? null : accountId;
  });

/** Callers without a key are not counted. The answer says after how many seconds to come again. */
function limit(rate: number, keyOf: (request: Request, response: Response) => string | null): RequestHandler {
  if (rate === 0) return (_request, _response, next) => next();
  const limiter = new RateLimiterMemory({ points: rate, duration: seconds });
  return (request, response, next) => {
    const key = keyOf(request, response);
    if (key === null) return next();
    limiter
      .consume(key)
      .then(() => next())
      .catch((reason: unknown) => {
        if (!(reason instanceof RateLimiterRes)) return next(reason);
        const wait = Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
        response.setHeader('Retry-After', String(wait));
        const answer = request.originalUrl.startsWith('/graphql') ? refuseQuery : refuse;
        answer(
          request,
          response,
          new ProblemError({ code: 'tooManyRequests', parameters: { seconds: wait } }),
        );
      });
  };
}
