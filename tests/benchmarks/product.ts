import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** How long nothing else could be done. */
interface Block {
  readonly ms: number;
  /** The longest without what its thread waited for a processor that others had; null where the system does not tell. */
  readonly ownMs: number | null;
}

/** The built server as users start it, in a process of its own. */
export interface Product {
  readonly url: string;
  /** Asks the API; answers the data. @throws when it answers with errors */
  ask<Data>(query: string, variables?: object): Promise<Data>;
  /** Sends a request and throws the answer away once it has come whole: for measuring, without reading it. */
  send(query: string, variables?: object): Promise<void>;
  /** Waits until a community is there: on an empty folder the first start makes the demonstration. */
  holds(communityId: string): Promise<void>;
  /** Longest time for which its event loop was held up since it was last asked. */
  longestBlock(): Promise<Block>;
  /** Time, in ms, that processors have spent on it and its threads. */
  processorTime(): Promise<number>;
  stop(): Promise<void>;
}

const pollMs = 100;
const watch = join(import.meta.dirname, 'watchEventLoop.mjs');

/** Starts the server on a folder of data; resolves once it listens. */
export async function startProduct(
  built: string,
  folder: string,
  { watched }: { watched: boolean },
): Promise<Product> {
  const { NEO4J_URI: _, ...environment } = process.env;
  const server = fork(join(built, 'linli.js'), ['serve'], {
    execArgv: watched ? ['--import', watch] : [],
    env: { ...environment, LINLI_DATA_DIR: folder, PORT: '0', LINLI_LANGUAGE: 'en' },
    silent: true,
  });
  server.stderr?.pipe(process.stderr);
  const url = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server ended with ${String(code)}.`)));
    createInterface({ input: server.stdout! }).on('line', (line) => {
      const found = /http:\S+:\d+/.exec(line);
      if (found) resolve(found[0]);
    });
  });
  const post = async (query: string, variables: object = {}): Promise<Response> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return response;
  };
  const ask = async <Data>(query: string, variables?: object): Promise<Data> => {
    const answer = (await (await post(query, variables)).json()) as { data: Data; errors?: unknown };
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  };
  return {
    url,
    ask,
    async holds(communityId) {
      const query = 'query($id: ID!) { community(id: $id) { id } }';
      while ((await ask<{ community: unknown }>(query, { id: communityId })).community === null)
        await new Promise((resolve) => setTimeout(resolve, pollMs));
    },
    async send(query, variables) {
      await (await post(query, variables)).arrayBuffer();
    },
    async longestBlock() {
      server.send('longest block?');
      const [block] = (await once(server, 'message')) as [Block];
      return block;
    },
    async processorTime() {
      server.send('processor time?');
      const [ms] = (await once(server, 'message')) as [number];
      return ms;
    },
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    },
  };
}
