import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { handleGraphql } from '../../../server/http/graphqlHandler.ts';
import { defaultLimits } from '../../../server/http/limits.ts';
import { refuseQuery } from '../../../server/http/refusals.ts';

interface Waiting {
  readonly signal: AbortSignal;
  readonly takeLonger: () => void;
}

/** An API with one field that is answered when nobody waits for it any more. */
async function start(milliseconds: number) {
  let begin: (signal: AbortSignal) => void = () => undefined;
  const begun = new Promise<AbortSignal>((resolve) => {
    begin = resolve;
  });
  let askedFor: Waiting | undefined;
  const apollo = new ApolloServer<Waiting>({
    typeDefs: 'type Query { wait: String waitLong: String now: String }',
    resolvers: {
      Query: {
        now: (_root: unknown, _args: unknown, waiting: Waiting) => {
          askedFor = waiting;
          return 'now';
        },
        waitLong: (_root: unknown, _args: unknown, { takeLonger }: Waiting) => {
          takeLonger();
          return new Promise((resolve) => setTimeout(() => resolve('late'), 400));
        },
        wait: (_root: unknown, _args: unknown, { signal }: Waiting) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve('given up'));
            begin(signal);
          }),
      },
    },
  });
  await apollo.start();
  const app = express();
  app.use(
    express.json(),
    handleGraphql(apollo, {
      ...defaultLimits,
      milliseconds,
      longMilliseconds: 10 * milliseconds,
      context: (_request, _response, { signal, takeLonger }) => {
        if (signal.aborted) begin(signal);
        return Promise.resolve({ signal, takeLonger });
      },
      refuse: refuseQuery,
    }),
  );
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (field: string, signal?: AbortSignal) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ ${field} }` }),
      signal,
    });
  return { server, apollo, begun, ask, takeLonger: () => askedFor?.takeLonger() };
}

const untilAborted = (signal: AbortSignal): Promise<void> =>
  signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

describe('what a request has begun', () => {
  let close: { server: Server; apollo: ApolloServer<Waiting> };
  afterEach(async () => {
    close.server.closeAllConnections();
    close.server.close();
    await close.apollo.stop();
  });

  it('is told to stop at the deadline, and the caller hears of it', async () => {
    const { ask, begun, ...rest } = await start(100);
    close = rest;
    const response = await ask('wait');
    expect(response.status).toBe(503);
    await untilAborted(await begun);
  });

  it('may take longer where it says so, but not for ever', async () => {
    const { ask, begun: _, ...rest } = await start(100);
    close = rest;
    expect(await (await ask('waitLong')).json()).toEqual({ data: { waitLong: 'late' } });
    const { ask: askShort, ...other } = await start(10);
    expect((await askShort('waitLong')).status).toBe(503);
    other.server.closeAllConnections();
    other.server.close();
    await other.apollo.stop();
  });

  it('keeps the process alive no longer when it asks for more time after the answer', async () => {
    const { ask, begun: _, takeLonger, ...rest } = await start(60_000);
    close = rest;
    expect((await ask('now')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 20));
    const timers = (): number => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
    const before = timers();
    takeLonger();
    expect(timers()).toBe(before);
  });

  it('is told to stop when the caller hangs up', async () => {
    const { ask, begun, ...rest } = await start(60_000);
    close = rest;
    const caller = new AbortController();
    const asked = ask('wait', caller.signal);
    const signal = await begun;
    expect(signal.aborted).toBe(false);
    caller.abort();
    await expect(asked).rejects.toThrow();
    await untilAborted(signal);
  });

  it('is left alone when it is answered', async () => {
    const { ask, begun, ...rest } = await start(60_000);
    close = rest;
    let isAborted = false;
    void begun.then(() => {
      isAborted = true;
    });
    expect(await (await ask('now')).json()).toEqual({ data: { now: 'now' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(isAborted).toBe(false);
  });
});
