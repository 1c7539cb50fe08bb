import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '../entities/wording.ts';
import { SingleSignOn } from '../accounts/singleSignOn.ts';
import { makeApp } from '../http/app.ts';
import { serveUntilDrained } from '../http/draining.ts';
import { openLog } from '../http/log.ts';
import { Metrics } from '../http/metrics.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { StoreCommand } from './command.ts';
import { openDoor } from './commandDoor.ts';
import { isLoopback, isOnlyHere, type Configuration } from './configuration.ts';
import { startRegularJobs } from './regularJobs.ts';
import { sayOnConsole } from './sayOnConsole.ts';
import { openServices } from './services.ts';

/**
 * When the server stops: how long it still takes requests, so that a balancer in front notices and sends them
 * elsewhere, and how long those under way may take. On a loopback address there is none that would ask.
 */
const announceMs = 3_000;
const loopbackAnnounceMs = 200;
const graceMs = 10_000;

export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the server: opens the store, listens, and on an empty store makes the demonstration community. */
export async function serve(
  configuration: Configuration,
  commands: readonly StoreCommand[],
  {
    language,
    print,
    withDemonstration,
  }: {
    readonly language: Language;
    readonly print: (text: string) => void;
    readonly withDemonstration: boolean;
  },
): Promise<RunningServer> {
  const { host, port, dataFolder, limits } = configuration;
  const metrics = new Metrics();
  const log = openLog(configuration.logLevel, process.stderr);
  const { services, close } = await openServices(configuration, metrics.countWrite, (why) =>
    log.notice(`queue: ${why}`),
  );
  metrics.watchThreads(() => services.analyst.workload);
  await services.analyst.warmUp().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const door = openDoor(dataFolder, services, commands);
  const server = createServer();
  const app = await makeApp(services, {
    httpServer: server,
    limits,
    hosts: configuration.hosts,
    secureCookies: !isOnlyHere(configuration) && !configuration.allowsHttp,
    isBehindTls: configuration.isBehindTls,
    singleSignOn:
      configuration.signInService && new SingleSignOn(configuration.signInService, services.stores.clock),
    rates: configuration.rates,
    log: log.fault,
    requestLog: log.request,
    metrics,
    metricsToken: configuration.metricsToken,
    commandDoor: door,
  });
  const drain = serveUntilDrained(server, app.express);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const actualPort = (server.address() as AddressInfo).port;
  log.notice('started');
  door.hang(actualPort);
  const url = `http://${isLoopback(host) ? 'localhost' : host}:${actualPort}`;
  print(sayOnConsole('listening', language, { url }));
  const { location } = await services.stores.graph.describe();
  print(sayOnConsole('data', language, { location }));
  if (!isLoopback(host)) print(sayOnConsole('listeningEverywhere', language, { host }));
  const code = await services.accounts.setUpCode();
  if (code !== null) print(sayOnConsole('setUpCode', language, { code }));
  const page = await services.stores.nodes.list(nodeKind('Community'), null, {
    first: 1,
    after: null,
    search: null,
  });
  if (withDemonstration && (await page.totalCount()) === 0) {
    print(sayOnConsole('firstStart', language));
    print(sayOnConsole('demonstration', language, { id: await services.imports.createDemonstration() }));
  }
  const jobs = startRegularJobs(services, { language, print, log: log.fault });
  return {
    url,
    async stop() {
      app.drain();
      await jobs.stop();
      await drain({ announceMs: isLoopback(host) ? loopbackAnnounceMs : announceMs, graceMs });
      await app.close();
      log.notice('stopped');
      door.close();
      await close();
    },
  };
}
