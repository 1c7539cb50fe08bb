import { timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import type { Services } from '../graphql/context.ts';
import { root } from '../root.ts';
import { exportRoute } from './exportRoute.ts';
import type { FaultLog } from './errors.ts';
import { graphqlRoute } from './graphqlRoute.ts';
import { importRoute } from './importRoute.ts';
import { defaultLimits, type RequestLimits } from './limits.ts';

export interface AppOptions {
  readonly httpServer?: Server;
  readonly limits?: RequestLimits;
  readonly log: FaultLog;
  /** Only these names may be asked for in the Host header: on a loopback address, what foreign pages cannot use. Null = any. */
  readonly hosts?: readonly string[] | null;
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
  const { handler, apollo } = await graphqlRoute(services, {
    httpServer: options.httpServer,
    limits: options.limits ?? defaultLimits,
    log: options.log,
  });

  app.disable('x-powered-by');
  app.get('/livez', (_request, response) => void response.type('text').send('ok'));
  app.get('/readyz', (_request, response) => {
    services.stores.graph.describe().then(
      () =>
        response
          .status(isReady ? 200 : 503)
          .type('text')
          .send(isReady ? 'ok' : 'stopping'),
      () => response.status(503).type('text').send('store unavailable'),
    );
  });
  app.use(ownHostsOnly(options.hosts ?? null), ownPagesOnly);
  if (options.commandDoor)
    app.post(
      '/command',
      withToken(options.commandDoor.token),
      express.json({ limit: '1mb' }),
      options.commandDoor.handler,
    );
  app.use(securityHeaders, compression());
  app.get('/graphql', graphiql);
  app.use('/graphql', express.json({ limit: '1mb' }), handler);
  app.post('/import', importRoute(services.imports));
  app.get('/export/:communityId/:table.csv', exportRoute(services.analyst));
  serveClient(app);
  return {
    express: app,
    drain: () => {
      isReady = false;
    },
    close: () => apollo.stop(),
  };
}

const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  // Browsers on http ignore it but for localhost, which it would break for years.
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
});

/**
 * The console for queries, from the package: nothing is loaded from elsewhere. Its inline script needs a policy of
 * its own. It is large, and so is read when somebody wants it.
 */
const graphiql: RequestHandler = (request, response, next) => {
  if (!request.accepts('html') || request.query.query !== undefined) return next();
  const inline = ["'self'", "'unsafe-inline'"];
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; script-src ${inline.join(' ')} 'unsafe-eval' blob:; style-src ${inline.join(' ')}; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'`,
  );
  import('@graphql-yoga/render-graphiql')
    .then(({ renderGraphiQL }) =>
      response.type('html').send(renderGraphiQL({ endpoint: '/graphql', title: 'Linli GraphQL' })),
    )
    .catch(next);
};

/** A page of another site could reach a loopback server by giving its own name that address. */
function ownHostsOnly(hosts: readonly string[] | null): RequestHandler {
  return (request, response, next) => {
    if (hosts === null || hosts.includes(request.hostname)) return next();
    response.status(403).type('text').send('Unknown host');
  };
}

/** A browser says where a request comes from; one from another site is refused. */
const ownPagesOnly: RequestHandler = (request, response, next) => {
  const { origin, host } = request.headers;
  if (origin === undefined || hostOf(origin) === host) return next();
  response.status(403).type('text').send('Unknown origin');
};

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

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
