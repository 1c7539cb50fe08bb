import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultProxy, type FaultProxy } from '../faults/proxy.ts';
import { startServer, type TestServer } from './startServer.ts';

const neo4jUri = process.env.NEO4J_URI;
const communities = '{ communities { totalCount } }';
const creation = 'mutation { createCommunity(input: { name: "桂花里" }) { id } }';
/** Whether the store is there is asked for 0.9 s. Any other question waits for more than 2 s while the line is silent. */
const readyMs = 2_000;

/** The status or error code of an answer, and how long it took, in milliseconds. */
async function timed<Answer>(work: Promise<Answer>): Promise<{ answer: Answer; ms: number }> {
  const start = performance.now();
  return { answer: await work, ms: performance.now() - start };
}

describe.skipIf(neo4jUri === undefined)('the server while Neo4j is away', () => {
  let proxy: FaultProxy;
  let server: TestServer;

  beforeAll(async () => {
    proxy = await startFaultProxy(Number(new URL(neo4jUri!).port));
    process.env.NEO4J_URI = `bolt://127.0.0.1:${proxy.port}`;
    server = await startServer({ log: () => undefined });
  });
  afterAll(async () => {
    await proxy.become('passing');
    await server.close();
    process.env.NEO4J_URI = neo4jUri;
    await proxy.close();
  });

  const status = async (path: string): Promise<number> => (await fetch(`${server.url}${path}`)).status;
  const codeOf = async (query: string): Promise<string | null> =>
    (await server.send(query)).errors?.[0]?.extensions.code ?? null;

  it.each([
    ['refusing', 3_000],
    ['silent', 5_000],
  ] as const)('says so while the line is %s, within %d ms, and works again', async (line, limitMs) => {
    expect(await status('/readyz')).toBe(200);
    expect(await codeOf(communities)).toBeNull();
    await proxy.become(line);
    const [live, ready, read, write] = await Promise.all([
      timed(status('/livez')),
      timed(status('/readyz')),
      timed(codeOf(communities)),
      timed(codeOf(creation)),
    ]);
    await proxy.become('passing');
    const back = performance.now();
    while ((await status('/readyz')) !== 200 || (await codeOf(creation)) !== null)
      if (performance.now() - back > 10_000) break;
    const backMs = performance.now() - back;

    expect([live.answer, ready.answer, read.answer, write.answer]).toEqual([
      200,
      503,
      'SERVICE_UNAVAILABLE',
      'SERVICE_UNAVAILABLE',
    ]);
    expect(live.ms).toBeLessThan(500);
    expect(ready.ms).toBeLessThan(readyMs);
    expect(Math.max(read.ms, write.ms)).toBeLessThan(limitMs);
    expect(backMs).toBeLessThan(5_000);
  });
});
