import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../server/version.ts';
import { AnalystPool } from '../../server/inquiry/analystPool.ts';
import { RedisQueue } from '../../server/inquiry/redis/redisQueue.ts';
import { openKeyring } from '../../server/secrets/keyring.ts';
import { redisServerPath, startRedis, type RedisForTests } from '../server/inquiry/redis/startRedis.ts';
import { someJob, someRecord } from '../server/inquiry/someJob.ts';
import { startWorker, type WorkerProcess } from './startWorker.ts';

const program = redisServerPath();
const built = process.env.LINLI_THREADS!;

describe.skipIf(program === null)('linli worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-worker-'));
  const keyFile = join(folder, 'key');
  const keyring = openKeyring(keyFile, { mayMake: true });
  let redis: RedisForTests;
  let queue: RedisQueue;
  const workers: WorkerProcess[] = [];
  const start = (environment: NodeJS.ProcessEnv = {}): WorkerProcess => {
    const worker = startWorker(built, {
      LINLI_QUEUE: redis.address,
      LINLI_KEY_FILE: keyFile,
      ...environment,
    });
    workers.push(worker);
    return worker;
  };
  beforeAll(async () => {
    redis = await startRedis(program!);
    queue = new RedisQueue({ address: redis.address, key: keyring.key('queue'), version });
    await queue.warmUp();
  });
  afterEach(() => Promise.all(workers.splice(0).map((worker) => worker.kill())));
  afterAll(async () => {
    await queue.close();
    await redis.stop();
    rmSync(folder, { recursive: true });
  });

  it('gives the same bits as one process, though workers are killed on the way', async () => {
    const records = Array.from({ length: 8 }, (_, i) => someRecord(i + 1, 2_000, 8_000));
    const pool = new AnalystPool(1);
    const here = await Promise.all(records.map((record) => pool.add(someJob(record, 'betweenness')).result));
    await pool.close();

    const [first, second] = [start(), start()];
    await Promise.all([first.ready, second.ready]);
    const there = records.map((record) => queue.add(someJob(record, 'betweenness')));
    while (queue.workload.running < 2) await pause(10);
    await first.kill();
    await start().ready;
    while ((await there[3]!.progress()).state !== 'done') await pause(20);
    await second.kill();
    const answers = await Promise.all(there.map((job) => job.result));
    expect(answers.map((each, i) => serialize(each).equals(serialize(here[i])))).toEqual(
      records.map(() => true),
    );
  });

  it('ends when it is told to, and another takes up what it had begun', async () => {
    const worker = start();
    await worker.ready;
    const job = queue.add(someJob(someRecord(20, 4_000, 16_000), 'betweenness'));
    while (queue.workload.running === 0) await pause(10);
    expect(await worker.stop()).toBe(0);
    await start().ready;
    expect(await job.result).toMatchObject({ order: 4_000 });
  });

  it('says in words why it cannot work, and nothing that is secret', async () => {
    const otherKey = join(folder, 'otherKey');
    openKeyring(otherKey, { mayMake: true });
    const cases: readonly (readonly [NodeJS.ProcessEnv, number, RegExp])[] = [
      [{ LINLI_KEY_FILE: otherKey }, 1, /written with another key/],
      [{ LINLI_KEY_FILE: join(folder, 'none') }, 1, /none/],
      [{ LINLI_QUEUE: '' }, 2, /LINLI_QUEUE/],
      [{ LINLI_QUEUE: 'postgres://localhost' }, 2, /LINLI_QUEUE/],
    ];
    for (const [environment, code, words] of cases) {
      const worker = start(environment);
      expect(await worker.ended()).toBe(code);
      expect(worker.said()).toMatch(words);
      expect(worker.said()).not.toContain(redis.password);
    }
  });
});
