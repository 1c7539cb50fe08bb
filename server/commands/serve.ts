import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Language } from '../entities/wording.ts';
import { makeApp } from '../http/app.ts';
import { nodeKind } from '../entities/nodeKinds.ts';
import type { StoreCommand } from './command.ts';
import { openDoor } from './commandDoor.ts';
import { hostsOf, isLoopback, type Configuration } from './configuration.ts';
import { sayOnConsole } from './sayOnConsole.ts';
import { openServices } from './services.ts';

/** How long requests under way may take to finish when the server stops. */
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
  const { services, close } = await openServices(configuration.store);
  services.analyst.warmUp();
  const door = 'folder' in configuration.store ? openDoor(dataFolder, services, commands) : null;
  const server = createServer();
  const app = await makeApp(services, {
    httpServer: server,
    limits,
    hosts: hostsOf(host),
    log: ({ message, stack }) => process.stderr.write(`${new Date().toISOString()} ${stack ?? message}\n`),
    commandDoor: door ?? undefined,
  });
  server.on('request', app.express);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const actualPort = (server.address() as AddressInfo).port;
  door?.hang(actualPort);
  const url = `http://${isLoopback(host) ? 'localhost' : host}:${actualPort}`;
  print(sayOnConsole('listening', language, { url }));
  const { location } = await services.stores.graph.describe();
  print(sayOnConsole('data', language, { location }));
  if (!isLoopback(host)) print(sayOnConsole('listeningEverywhere', language, { host }));
  const page = await services.stores.nodes.list(nodeKind('Community'), null, {
    first: 1,
    after: null,
    search: null,
  });
  if (withDemonstration && page.totalCount === 0) {
    print(sayOnConsole('firstStart', language));
    print(sayOnConsole('demonstration', language, { id: await services.imports.createDemonstration() }));
  }
  return {
    url,
    async stop() {
      app.drain();
      const late = setTimeout(() => server.closeAllConnections(), graceMs);
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await app.close();
      await closed;
      clearTimeout(late);
      door?.close();
      await close();
    },
  };
}
