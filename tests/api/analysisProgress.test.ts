import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { communityFiles } from '../benchmarks/importFiles.ts';
import { startServer, type TestServer } from './startServer.ts';

describe('how far an answer is', () => {
  let server: TestServer;
  let communityId: string;
  beforeAll(async () => {
    server = await startServer();
    const files = communityFiles({ nodes: 300, ties: 1_500 });
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
  const asked = (field: string, job: string): Promise<unknown> =>
    server.ask(`query($selection: NetworkSelection!, $job: ID) { ${field} }`, {
      selection: { communityId },
      job,
    });
  // Seconds of drawing networks: long enough to be met at work, however slow the machine.
  const long =
    'significance(id: averageDistance, selection: $selection, model: degrees, draws: 1000, job: $job) { draws }';
  const short = 'measure(id: degree, selection: $selection, first: 1, job: $job) { order }';
  const until = async (job: string, state: string): Promise<Progress['analysisProgress']> => {
    for (;;) {
      const now = await progress(job);
      if (now?.state === state) return now;
      expect(now?.state, `${job}, waited for until it is ${state}`).not.toBe('done');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  it('is told under the id that the asker chose, from waiting to done', async () => {
    const answered = asked(long, 'long');
    await until('long', 'running');
    const behind = asked(short, 'short');
    expect(await until('short', 'waiting')).toEqual({ state: 'waiting', ahead: 0, share: 0 });
    await Promise.all([answered, behind]);
    expect(await progress('long')).toEqual({ state: 'done', ahead: 0, share: 1 });
    expect(await progress('unknown')).toBeNull();
  });

  it('is not kept under ids as long as somebody likes', async () => {
    await expect(asked(short, 'x'.repeat(101))).rejects.toThrow();
  });
});
