import { Router, type Request, type RequestHandler, type Response } from 'express';
import type { Accounts } from '../accounts/accounts.ts';
import type { Viewer } from '../entities/access.ts';
import { ProblemError } from '../entities/problem.ts';
import { faultOf, type FaultLog } from './faults.ts';
import { refuse, refuseQuery } from './refusals.ts';
import { tokenOf, type CookieOptions } from './sessionCookie.ts';

/** What is behind the gate for reading too. Everything else that changes something is behind it anyway. */
const guarded = ['/graphql', '/import', '/export', '/calendar'];
const harmless: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/**
 * The gate: whoever is not signed in is refused before anything that she sent is read. Open stay only the pages of
 * the client, which hold no data. Routes mounted before it (health, sessions) look after themselves.
 */
export function signedIn(
  accounts: Pick<Accounts, 'viewerOf'>,
  options: CookieOptions & { readonly log: FaultLog },
): Router {
  const gate = Router();
  const demand =
    (answer: typeof refuse): RequestHandler =>
    (request, response, next) => {
      if (viewerIfAny(response)) return next();
      accounts
        .viewerOf(tokenOf(request, options))
        .then((viewer) => {
          if (!viewer || (viewer.isLocal && isHandedOn(request)))
            throw new ProblemError({ code: 'notSignedIn' });
          (response.locals as Locals).viewer = viewer;
          next();
        })
        .catch((error: unknown) => {
          if (!(error instanceof ProblemError)) options.log(faultOf(error));
          answer(request, response, error);
        });
    };
  const plain = demand(refuse);
  gate.use('/graphql', demand(refuseQuery));
  gate.use(guarded, plain);
  gate.use((request, response, next) =>
    harmless.includes(request.method) ? next() : plain(request, response, next),
  );
  return gate;
}

interface Locals {
  viewer?: Viewer;
}

/** Who asks; null when the gate has not been passed. */
export const viewerIfAny = (response: Response): Viewer | null => (response.locals as Locals).viewer ?? null;

/** Who asks, on a route behind the gate. */
export function viewerOf(response: Response): Viewer {
  const viewer = viewerIfAny(response);
  if (!viewer) throw new Error('This route is not behind the gate');
  return viewer;
}

/** A proxy in front may bring anybody: who works alone on this computer comes without one. */
const isHandedOn = ({ headers }: Request): boolean =>
  headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers.via !== undefined;
