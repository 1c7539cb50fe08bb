import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Accounts, BegunSession } from '../accounts/accounts.ts';
import type { SingleSignOn } from '../accounts/singleSignOn.ts';
import { ProblemError } from '../entities/problem.ts';
import { cookieIn, demandSafeConnection, type CookieOptions } from './sessionCookie.ts';

interface OidcRouteOptions extends CookieOptions {
  handle(work: (request: Request, response: Response) => Promise<void>): RequestHandler;
  begin(request: Request, response: Response, begun: BegunSession): Promise<void>;
}

const path = '/session/oidc';
/** It comes along when another site sends the browser back, which a strict cookie would not. */
const cookieName = (request: Request): string => (request.secure ? '__Secure-linli-oidc' : 'linli-oidc');

/** GET /session/oidc sends the browser to the sign-in service, GET /session/oidc/callback takes it back. */
export function oidcRoutes(
  accounts: Pick<Accounts, 'signInFrom'>,
  singleSignOn: SingleSignOn,
  options: OidcRouteOptions,
): Router {
  const routes = Router();
  const attributesOf = ({ secure }: Request) => ({ httpOnly: true, sameSite: 'lax', path, secure }) as const;
  routes.get(
    '/',
    options.handle(async (request, response) => {
      demandSafeConnection(request, options);
      const { url, browserSecret } = await singleSignOn.begin(`${originOf(request)}${path}/callback`);
      response.cookie(cookieName(request), browserSecret, attributesOf(request));
      response.redirect(303, url);
    }),
  );
  routes.get(
    '/callback',
    options.handle(async (request, response) => {
      response.clearCookie(cookieName(request), attributesOf(request));
      try {
        const callback = new URL(request.originalUrl, originOf(request));
        const secret = cookieIn(request.headers.cookie, cookieName(request));
        const { subject, names } = await singleSignOn.finish(callback, secret);
        await options.begin(request, response, await accounts.signInFrom(subject, names));
        response.redirect(303, '/');
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        // A page, not data, is what somebody waits for here.
        response.redirect(303, `/?refused=${error.problems[0]?.code ?? 'unexpected'}`);
      }
    }),
  );
  return routes;
}

const originOf = (request: Request): string => `${request.protocol}://${request.get('host') ?? ''}`;
