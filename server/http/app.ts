import { timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import type { SingleSignOn } from '../accounts/singleSignOn.ts';
import type { Services } from '../graphql/context.ts';
import { root } from '../root.ts';
import { auditRoute } from './auditRoute.ts';
import { calendarRoute } from './calendarRoute.ts';
import { exportRoute } from './exportRoute.ts';
import type { FaultLog } from './faults.ts';
import { graphiql } from './graphiql.ts';
import { graphqlRoute } from './graphqlRoute.ts';
import { keptNowhere, ownHostsOnly, ownPagesOnly, securityHeaders } from './headers.ts';
import { importRoute } from './importRoute.ts';
import { defaultLimits, type RequestLimits } from './limits.ts';
import type { RequestLine } from './log.ts';
import { Metrics, metricsRoute } from './metrics.ts';
import { observeRequests } from './observation.ts';
import { personRoute } from './personRoute.ts';
import { defaultRates, limitAccounts, limitAddresses, type RequestRates } from './rateLimits.ts';
import { refuseErrors, refuseUnknownRoute } from './refusals.ts';
import { researchKeyRoute, researchPackageRoute } from './researchPackageRoute.ts';
import { sheetLimits } from './sheetRequest.ts';
import { sheetRoute } from './sheetRoute.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import { signedIn, viewerIfAny, viewerOf } from './signedIn.ts';

export interface AppOptions {
  readonly httpServer?: Server;
  readonly limits?: RequestLimits;
  readonly rates?: RequestRates;
  readonly log: FaultLog;
  /** Where requests are written down; absent = nowhere. */
  readonly requestLog?: (line: RequestLine) => void;
  readonly metrics?: Metrics;
  /** Who may read the figures: who has the token; null = this machine. */
  readonly metricsToken?: string | null;
  /** Only these names may be asked for in the Host header: on a loopback address, what foreign pages cannot use. Null = any. */
  readonly hosts?: readonly string[] | null;
  /** Whether sessions need TLS: wherever others could listen in. */
  readonly secureCookies?: boolean;
  /** Whether a proxy in front speaks TLS; then its word for the caller's address and protocol is taken. */
  readonly isBehindTls?: boolean;
  /** The sign-in service of the institution; null = none. */
  readonly singleSignOn?: SingleSignOn | null;
  /** Lets the command line work on the store that this process holds; absent = not at all. */
  readonly commandDoor?: { readonly token: string; readonly handler: RequestHandler };
}

export interface App {
  readonly express: Express;
  /** Turns `/readyz` to "no", so that no new work comes. */
  drain(): void;
  close(): Promise<void>;
}

/** Everything that the server answers over HTTP: the API, files in and out, its health, and the client. */
export async function makeApp(services: Services, options: AppOptions): Promise<App> {
  const app = express();
  let isReady = true;
  const { limits = defaultLimits, rates = defaultRates, metrics = new Metrics() } = options;
  const { handler, apollo } = await graphqlRoute(services, {
    httpServer: options.httpServer,
    limits,
    log: options.log,
    metrics,
    viewerOf,
  });

  const session = {
    secureCookies: options.secureCookies ?? false,
    singleSignOn: options.singleSignOn ?? null,
    log: options.log,
  };

  app.disable('x-powered-by');
  app.set('trust proxy', options.isBehindTls ? 1 : false);
  app.get('/livez', (_request, response) => void response.type('text').send('ok'));
  app.get('/readyz', (_request, response) => {
    const say = (status: 200 | 503, text: string): void =>
      void response.status(status).type('text').send(text);
    if (!isReady) return say(503, 'stopping');
    void services.stores.graph
      .isReachable()
      .then((isThere) => (isThere ? say(200, 'ok') : say(503, 'store unavailable')));
  });
  app.use(
    observeRequests({ write: options.requestLog, metrics, viewerOf: viewerIfAny }),
    securityHeaders,
    ownHostsOnly(options.hosts ?? null),
    ownPagesOnly,
  );
  app.get('/metrics', metricsRoute(metrics, options.metricsToken ?? null));
  if (options.commandDoor)
    app.post(
      '/command',
      withToken(options.commandDoor.token),
      express.json({ limit: '1mb' }),
      options.commandDoor.handler,
    );
  app.use(compression());
  app.use(
    ['/session', '/graphql', '/import', '/export', '/sheet', '/calendar'],
    keptNowhere,
    limitAddresses(rates.byAddress),
  );
  app.use(sessionRoutes(services.accounts, session), signedIn(services.accounts, session));
  app.use(
    ['/graphql', '/import', '/export', '/sheet', '/calendar'],
    limitAccounts(rates.byAccount, viewerOf),
  );
  app.get('/graphql', graphiql());
  app.use('/graphql', express.json({ limit: limits.bodyBytes, inflate: false }), handler);
  app.post('/import', importRoute(services));
  app.get('/export/person/:id.json', personRoute(services));
  app.get('/export/audit.jsonl', auditRoute(services));
  app.get('/export/:communityId/research-package.zip', researchPackageRoute(services));
  app.get('/export/:communityId/research-package-key.csv', researchKeyRoute(services));
  app.get('/export/:communityId/:file', exportRoute(services));
  app.get('/calendar/:communityId.ics', calendarRoute(services));
  app.post(
    '/sheet/:communityId',
    express.json({ limit: sheetLimits.bodyBytes, inflate: false }),
    sheetRoute(services),
  );
  serveClient(app);
  app.use(refuseUnknownRoute, refuseErrors(options.log));
  return {
    express: app,
    drain: () => {
      isReady = false;
    },
    close: () => apollo.stop(),
  };
}

function withToken(token: string): RequestHandler {
  return (request, response, next) => {
    const given = Buffer.from(request.headers.authorization ?? '');
    const wanted = Buffer.from(`Bearer ${token}`);
    if (given.length === wanted.length && timingSafeEqual(given, wanted)) return next();
    response.status(403).end();
  };
}

function serveClient(app: Express): void {
  const folder = join(root, 'dist', 'client');
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, path) => cache(response, path.includes('/assets/')),
    }),
  );
  app.get('/{*path}', (request, response, next) => {
    if (!request.accepts('html')) return next();
    cache(response, false);
    response.sendFile(page);
  });
}

/** Built assets carry a hash in their name and never change; the page that names them may. */
function cache(response: { setHeader(name: string, value: string): unknown }, forever: boolean): void {
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
}
