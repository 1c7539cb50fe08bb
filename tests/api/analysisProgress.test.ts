import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityFiles } from '../benchmarks/importFiles.ts';
import { startServer, type TestServer } from './startServer.ts';

describe('how far an answer is', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    const files = communityFiles({ nodes: 2_000, ties: 8_000 });
    communityId = await server.importFiles(
      Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])),
      '大社区',
    );
  });
  afterAll(() => server.close());

  interface Progress {
    readonly analysisProgress: { state: string; ahead: number; share: number } | null;
  }
  const progress = async (job: string): Promise<Progress['analysisProgress']> =>
    (
      await server.ask<Progress>('query($job: ID!) { analysisProgress(job: $job) { state ahead share } }', {
        job,
      })
    ).analysisProgress;
  const measure = (id: string, job: string): Promise<unknown> =>
    server.ask(
      `query($selection: NetworkSelection!, $job: ID) {
        measure(id: ${id}, selection: $selection, options: { weighted: true }, first: 1, job: $job) { order }
      }`,
      { selection: { communityId }, job },
    );

  it('is told under the id that the asker chose, from waiting to done', async () => {
    const answered = measure('betweenness', 'long');
    const behind = measure('degree', 'short');
    const states = new Set<string>();
    let waiting: Progress['analysisProgress'] = null;
    let isDone = false;
    void behind.then(() => (isDone = true));
    while (!isDone) {
      const [long, short] = [await progress('long'), await progress('short')];
      if (long) states.add(long.state);
      if (short?.state === 'waiting') waiting = short;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await answered;
    expect(states).toContain('running');
    expect(waiting).toEqual({ state: 'waiting', ahead: 0, share: 0 });
    expect(await progress('long')).toEqual({ state: 'done', ahead: 0, share: 1 });
    expect(await progress('unknown')).toBeNull();
  });

  it('is not kept under ids as long as somebody likes', async () => {
    await expect(measure('degree', 'x'.repeat(101))).rejects.toThrow();
  });
});
