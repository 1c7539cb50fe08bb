import express, { Router, type ErrorRequestHandler, type Request, type Response } from 'express';
import type { Accounts, BegunSession } from '../accounts/accounts.ts';
import type { SignedIn } from '../accounts/sessions.ts';
import type { SingleSignOn } from '../accounts/singleSignOn.ts';
import { ProblemError } from '../entities/problem.ts';
import type { FaultLog } from './faults.ts';
import { oidcRoutes } from './oidcRoutes.ts';
import { refuseSession } from './sessionAnswers.ts';
import { clearToken, demandSafeConnection, setToken, tokenOf, type CookieOptions } from './sessionCookie.ts';

export interface SessionRouteOptions extends CookieOptions {
  /** The sign-in service of the institution; null = none. */
  readonly singleSignOn: SingleSignOn | null;
  readonly log: FaultLog;
}

type Work = (request: Request, response: Response) => Promise<void>;

/** `/session`: who is signed in, signing in and out, the first account, changing one's password. */
export function sessionRoutes(accounts: Accounts, options: SessionRouteOptions): Router {
  const routes = Router();
  const handle =
    (work: Work) =>
    (request: Request, response: Response): void => {
      response.setHeader('Cache-Control', 'no-store');
      work(request, response).catch((error: unknown) => refuseSession(request, response, error, options.log));
    };
  const session = async (signedIn: SignedIn | null) => ({
    mode: await accounts.mode(),
    viewer: signedIn && describe(signedIn),
    oidc: options.singleSignOn && { label: options.singleSignOn.label },
  });
  /** A new token at each sign-in: one that somebody planted in the browser before is worth nothing. */
  const begin = async (request: Request, response: Response, begun: BegunSession): Promise<void> => {
    const former = tokenOf(request, options);
    if (former !== null) await accounts.signOut(former);
    setToken(request, response, begun.token);
  };

  routes.get(
    '/session',
    handle(async (request, response) => {
      response.json(await session(await accounts.sessionOf(tokenOf(request, options))));
    }),
  );
  if (options.singleSignOn)
    routes.use('/session/oidc', oidcRoutes(accounts, options.singleSignOn, { handle, begin, ...options }));
  routes.use('/session', jsonOnly, express.json({ limit: '10kb' }));
  routes.post(
    '/session',
    handle(async (request, response) => {
      demandSafeConnection(request, options);
      const { loginName, password } = textsIn(request, ['loginName', 'password']);
      const begun = await accounts.signIn(loginName, password, addressOf(request));
      await begin(request, response, begun);
      response.json(await session(begun.signedIn));
    }),
  );
  routes.delete(
    '/session',
    handle(async (request, response) => {
      const token = tokenOf(request, options);
      clearToken(request, response);
      if (token !== null) await accounts.signOut(token);
      response.status(204).end();
    }),
  );
  routes.post(
    '/session/setup',
    handle(async (request, response) => {
      demandSafeConnection(request, options);
      const { code = null, id = null } = request.body as { code?: unknown; id?: unknown };
      const input = {
        ...textsIn(request, ['loginName', 'name', 'password']),
        id: id === null ? null : textOf(id, 'id'),
        code: code === null ? null : textOf(code, 'code'),
      };
      const begun = await accounts.setUp(input, addressOf(request));
      await begin(request, response, begun);
      response.json(await session(begun.signedIn));
    }),
  );
  routes.post(
    '/session/password',
    handle(async (request, response) => {
      const signedIn = await accounts.sessionOf(tokenOf(request, options));
      if (!signedIn) throw new ProblemError({ code: 'notSignedIn' });
      const { current, next } = textsIn(request, ['current', 'next']);
      await accounts.changePassword(signedIn, current, next, addressOf(request));
      response.status(204).end();
    }),
  );
  const unreadable: ErrorRequestHandler = (_error, request, response, _next) =>
    refuseSession(request, response, new ProblemError({ code: 'badRequest' }), options.log);
  routes.use('/session', unreadable);
  return routes;
}

/** A form of a foreign page can be sent along with the cookie, but never as JSON. */
const jsonOnly: express.RequestHandler = (request, _response, next) => {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (request.method === 'GET' || type === 'application/json') return next();
  next(new ProblemError({ code: 'badRequest' }));
};

function textOf(value: unknown, field: string): string {
  if (typeof value !== 'string') throw new ProblemError({ code: 'badRequest', field });
  return value;
}

function textsIn<Name extends string>(request: Request, names: readonly Name[]): Record<Name, string> {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, textOf(body[name], name)])) as Record<Name, string>;
}

const addressOf = (request: Request): string => request.ip ?? '';

const describe = ({ viewer, loginName, mustChangePassword, expiresAt }: SignedIn) => ({
  accountId: viewer.accountId,
  name: viewer.name,
  loginName,
  roles: viewer.grants,
  mustChangePassword,
  expiresAt,
});
