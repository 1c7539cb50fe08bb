import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { serialize } from 'node:v8';
import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnalystPool } from '../../../../server/inquiry/analystPool.ts';
import { AnswerShelf } from '../../../../server/inquiry/redis/answerShelf.ts';
import { QueuePlace, type QueueParty } from '../../../../server/inquiry/redis/queuePlace.ts';
import { RedisQueue, type RedisQueueOptions } from '../../../../server/inquiry/redis/redisQueue.ts';
import { RedisWorker } from '../../../../server/inquiry/redis/redisWorker.ts';
import { someJob, someRecord } from '../someJob.ts';
import { redisServerPath, startRedis, type RedisForTests } from './startRedis.ts';

const program = redisServerPath();
const small = someRecord(1, 200, 800);
/** Its betweenness takes seconds. */
const large = someRecord(2, 6_000, 24_000);
/** Its betweenness takes more than ten seconds on any machine: what is asked of it is ended before. */
const endless = someRecord(3, 50_000, 200_000);

describe.skipIf(program === null)('a queue in Redis', () => {
  let redis: RedisForTests;
  let party: QueueParty;
  const open: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    redis = await startRedis(program!);
    party = { address: redis.address, key: randomBytes(32), version: '1.0.0' };
  });
  afterAll(() => redis.stop());
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.close()));
    const all = new Redis(redis.address);
    await all.flushall();
    all.disconnect();
  });

  function queueOf(options?: RedisQueueOptions): RedisQueue {
    const queue = new RedisQueue(party, options);
    open.push(queue);
    return queue;
  }
  async function workerOf(own: Partial<QueueParty> = {}): Promise<RedisWorker> {
    const worker = new RedisWorker({ ...party, ...own }, { threads: 1 });
    open.push({ close: () => worker.stop() });
    await worker.start();
    return worker;
  }
  const running = async (job: ReturnType<RedisQueue['add']>): Promise<void> => {
    while ((await job.progress()).state !== 'running') await pause(20);
  };

  it('answers as threads of this process do, to the last bit', async () => {
    const pool = new AnalystPool(1);
    open.push(pool);
    const queue = queueOf();
    await workerOf();
    for (const id of ['betweenness', 'closeness', 'louvain', 'density'] as const) {
      const [here, there] = await Promise.all(
        [pool, queue].map((each) => each.add(someJob(small, id)).result),
      );
      expect(serialize(there).equals(serialize(here))).toBe(true);
    }
  });

  it('hands on what a computation refuses', async () => {
    const queue = queueOf();
    await workerOf();
    const selection = { communityId: small.communityId, asOf: '2026', from: '2025' };
    await expect(queue.add(someJob(small, 'degree', { selection })).result).rejects.toMatchObject({
      problems: [{ code: 'badWindow' }],
    });
  });

  it('tells how far a job is, ends one that takes too long, and lets the next one come', async () => {
    const queue = queueOf();
    await workerOf();
    const job = queue.add(someJob(endless, 'betweenness', { seconds: 1.5 }));
    job.result.catch(() => undefined);
    await running(job);
    const behind = queue.add(someJob(small, 'degree', { asker: 'another' }));
    const further = queue.add(someJob(small, 'density', { asker: 'another' }));
    await pause(500);
    expect(await behind.progress()).toEqual({ state: 'waiting', ahead: 0, share: 0 });
    expect(await further.progress()).toEqual({ state: 'waiting', ahead: 1, share: 0 });
    expect(await job.progress()).toMatchObject({ state: 'running', ahead: 0 });
    await expect(job.result.then(() => 'answered')).rejects.toMatchObject({
      problems: [{ code: 'analysisTooLong' }],
    });
    expect(await behind.result).toMatchObject({ order: 200 });
    expect(await behind.progress()).toEqual({ state: 'done', ahead: 0, share: 1 });
  });

  it('tells that a job runs, though a worker took it before it was known here that it is there', async () => {
    const add = Queue.prototype.add;
    const slow = vi.spyOn(Queue.prototype, 'add').mockImplementation(async function (this: Queue, ...given) {
      const added = await add.apply(this, given);
      await pause(500);
      return added;
    });
    try {
      const queue = queueOf();
      await workerOf();
      const job = queue.add(someJob(endless, 'betweenness'));
      job.result.catch(() => undefined);
      await running(job);
      await pause(700);
      expect(await job.progress()).toMatchObject({ state: 'running' });
    } finally {
      slow.mockRestore();
    }
  });

  it('serves askers in turn', async () => {
    const queue = queueOf();
    const order: string[] = [];
    const add = (asker: string, n: number) =>
      queue
        .add(someJob(small, 'degree', { asker, parameters: { ...parametersOf(small), first: n } }))
        .result.then(() => order.push(`${asker}${n}`));
    const all = [1, 2, 3, 4].map((n) => add('a', n));
    while (queue.workload.waiting < 4) await pause(10);
    await pause(200);
    all.push(add('b', 1));
    await pause(200);
    await workerOf();
    await Promise.all(all);
    expect(order.indexOf('b1')).toBeLessThanOrEqual(1);
  });

  it('ends a job at the worker when it is cancelled', async () => {
    const queue = queueOf();
    await workerOf();
    const stop = new AbortController();
    const job = queue.add(someJob(endless, 'betweenness', { signal: stop.signal }));
    job.result.catch(() => undefined);
    await running(job);
    stop.abort();
    await expect(job.result).rejects.toMatchObject({ problems: [{ code: 'cancelled' }] });
    const begun = performance.now();
    await queue.add(someJob(small, 'degree')).result;
    expect(performance.now() - begun).toBeLessThan(8_000);
  });

  it('holds nothing legible', async () => {
    const queue = queueOf();
    const job = queue.add(someJob(small, 'degree', { view: { kind: 'pseudonymous', key: 'abcdef0123' } }));
    while (queue.workload.waiting === 0) await pause(10);
    await pause(300);
    const before = await redis.everything();
    expect(before.includes('linli')).toBe(true);
    for (const secret of ['名字', 'abcdef0123', small.nodes[0]!.id, small.communityId, 'degree'])
      expect([secret, before.includes(secret)]).toEqual([secret, false]);
    await workerOf();
    await job.result;
    const after = await redis.everything();
    for (const secret of ['名字', small.nodes[0]!.id, 'rank']) expect(after.includes(secret)).toBe(false);
  });

  it('goes on after Redis was away and lost everything', async () => {
    const queue = queueOf();
    await workerOf();
    const jobs = ['betweenness', 'degree', 'density'].map((id) =>
      queue.add(someJob(id === 'betweenness' ? large : small, id as 'degree')),
    );
    await running(jobs[0]!);
    await redis.kill();
    const late = queue.add(someJob(small, 'coreNumber'));
    await pause(1_500);
    await redis.start();
    const answers = await Promise.all([...jobs, late].map((job) => job.result));
    expect(answers).toMatchObject([{ order: 6_000 }, { order: 200 }, { order: 200 }, { order: 200 }]);
  });

  it('gives jobs up when Redis stays away, or nobody works', async () => {
    const queue = queueOf({ patienceSeconds: 2 });
    const unavailable = { problems: [{ code: 'queueUnavailable' }] };
    await expect(queue.add(someJob(small, 'degree')).result).rejects.toMatchObject(unavailable);
    await redis.kill();
    await expect(queue.add(someJob(small, 'degree')).result).rejects.toMatchObject(unavailable);
    expect(queue.workload).toEqual({ running: 0, waiting: 0 });
    await redis.start();
  });

  it('gives up a job that was computed by the only worker, when that is gone and no other comes', async () => {
    const queue = queueOf({ patienceSeconds: 2 });
    const worker = await workerOf();
    const job = queue.add(someJob(endless, 'betweenness'));
    job.result.catch(() => undefined);
    await running(job);
    await worker.stop();
    await expect(job.result).rejects.toMatchObject({ problems: [{ code: 'queueUnavailable' }] });
  });

  it('waits for a worker that is at work for longer than its patience', async () => {
    const patienceSeconds = 1;
    const queue = queueOf({ patienceSeconds });
    await workerOf();
    const before = performance.now();
    // Another seed changes nothing here, but it is another question, about a record read anew: none is answered from memory.
    const jobs = [1, 2, 3, 4].map((seed) => {
      const parameters = { ...parametersOf(large), id: 'betweenness', seed };
      const record = { ...large, revision: `${large.revision}-${seed}` };
      return queue.add(someJob(record, 'betweenness', { parameters }));
    });
    for (const job of jobs) expect(await job.result).toMatchObject({ order: 6_000 });
    // The last of them waited for longer than that, however fast the machine is.
    expect(performance.now() - before).toBeGreaterThan(1_000 * patienceSeconds);
  });

  it('refuses a worker with another key or version, and a server beside another installation', async () => {
    await queueOf().warmUp();
    await expect(workerOf({ key: randomBytes(32) })).rejects.toMatchObject({
      problems: [{ code: 'otherQueueKey' }],
    });
    await expect(workerOf({ version: '2.0.0' })).rejects.toMatchObject({
      problems: [{ code: 'otherQueueVersion' }],
    });
    const other = new RedisQueue({ ...party, key: randomBytes(32) });
    open.push(other);
    await expect(other.warmUp()).rejects.toMatchObject({ problems: [{ code: 'otherQueueKey' }] });
  });

  it('says neither address nor password when it cannot sign in', async () => {
    const said: string[] = [];
    const wrong = redis.address.replace(redis.password, 'a-wrong-password');
    const queue = new RedisQueue({ ...party, address: wrong }, { log: (what) => said.push(what) });
    open.push(queue);
    await queue.warmUp();
    expect(said.length).toBeGreaterThan(0);
    expect(said.join(' ')).not.toMatch(/password|127\.0\.0\.1/);
    expect(said).toContain('WRONGPASS');
  });

  it('lets go of what lies there when somebody was erased, and puts there again what is waited for', async () => {
    const queue = queueOf();
    const job = queue.add(someJob(small, 'degree'));
    await pause(500);
    await queue.forget();
    const direct = new Redis(redis.address);
    expect(await direct.keys('linli:record:*')).toEqual([]);
    direct.disconnect();
    await workerOf();
    expect(await job.result).toMatchObject({ order: 200 });
  });

  it('lets go of what lies there when that is the first that it is asked', async () => {
    const direct = new Redis(redis.address);
    await direct.set('linli:record:of-another-time', 'sealed');
    await queueOf().forget();
    expect(await direct.keys('linli:record:*')).toEqual([]);
    direct.disconnect();
  });

  it('does not put a record there that was read before somebody was erased', async () => {
    const queue = queueOf();
    await queue.warmUp();
    const record = vi.fn(async () => {
      if (record.mock.calls.length === 1) await queue.forget();
      return small;
    });
    const job = queue.add(someJob(small, 'degree', { record }));
    while (queue.workload.waiting === 0 || record.mock.calls.length < 2) await pause(10);
    await workerOf();
    expect(await job.result).toMatchObject({ order: 200 });
    expect(record).toHaveBeenCalledTimes(2);
  });

  it('erases though Redis refuses, and lets go when it does no more', async () => {
    const queue = queueOf();
    await queue.warmUp();
    const direct = new Redis(redis.address);
    await direct.set('linli:record:of-another-time', 'sealed');
    await direct.config('SET', 'min-replicas-to-write', '1');
    await queue.forget();
    expect(await direct.keys('linli:record:*')).toHaveLength(1);
    await direct.config('SET', 'min-replicas-to-write', '0');
    while ((await direct.keys('linli:record:*')).length > 0) await pause(100);
    direct.disconnect();
  });

  describe('whose memory is full', () => {
    let direct: Redis;
    beforeEach(() => {
      direct = new Redis(redis.address);
    });
    afterEach(async () => {
      await direct.config('SET', 'maxmemory', '0');
      direct.disconnect();
    });
    /** As after `maxmemory` with the policy that is recommended: what is there stays, and nothing more is taken. */
    const fill = async (): Promise<void> => {
      await direct.config('SET', 'maxmemory-policy', 'noeviction');
      await direct.config('SET', 'maxmemory', '1');
    };
    const full = { problems: [{ code: 'queueFull' }] };

    it('says so when it stays so, leaves nothing there, and answers when it is no more', async () => {
      const said: string[] = [];
      const queue = queueOf({ patienceSeconds: 1, log: (what) => said.push(what) });
      await queue.warmUp();
      await fill();
      await expect(queue.add(someJob(small, 'degree')).result).rejects.toMatchObject(full);
      expect(said).toContain('OOM');
      expect(queue.workload).toEqual({ running: 0, waiting: 0 });
      expect(await direct.keys('linli:record:*')).toEqual([]);
      await direct.config('SET', 'maxmemory', '0');
      await workerOf();
      expect(await queue.add(someJob(small, 'degree')).result).toMatchObject({ order: 200 });
    });

    it('leaves nothing of a record of which only the beginning had room', async () => {
      const queue = queueOf({ patienceSeconds: 1 });
      await queue.warmUp();
      const used = Number(/used_memory:(\d+)/.exec(await direct.info('memory'))![1]);
      await direct.config('SET', 'maxmemory', String(used + 2 ** 21));
      // Some 10 MB.
      const record = someRecord(4, 60_000, 240_000);
      await expect(queue.add(someJob(record, 'degree')).result).rejects.toMatchObject(full);
      expect(await direct.keys('linli:record:*')).toEqual([]);
    });

    it('puts there what waits as soon as there is room', async () => {
      const queue = queueOf();
      await queue.warmUp();
      await workerOf();
      await fill();
      const job = queue.add(someJob(small, 'degree'));
      await pause(1_500);
      expect(await job.progress()).toEqual({ state: 'waiting', ahead: 0, share: 0 });
      await direct.config('SET', 'maxmemory', '0');
      expect(await job.result).toMatchObject({ order: 200 });
    });

    it('loses no job whose answer had no room', async () => {
      const queue = queueOf();
      await workerOf();
      const job = queue.add(someJob(large, 'betweenness'));
      await running(job);
      const put = vi.spyOn(AnswerShelf.prototype, 'put');
      try {
        await fill();
        while (!put.mock.settledResults.some(({ type }) => type === 'rejected')) await pause(50);
        await direct.config('SET', 'maxmemory', '0');
        expect(await job.result).toMatchObject({ order: 6_000 });
      } finally {
        put.mockRestore();
      }
    });

    it('says so of a job that a worker gave up for it', async () => {
      const { name, prefix } = new QueuePlace(party);
      const refused = new Error("OOM command not allowed when used memory > 'maxmemory'.");
      const connection = new Redis(redis.address, { maxRetriesPerRequest: null });
      const worker = new Worker(name, () => Promise.reject(refused), { connection, prefix });
      await expect(queueOf().add(someJob(small, 'degree')).result).rejects.toMatchObject(full);
      await worker.close();
      connection.disconnect();
    });

    it('lets go of what lies there when somebody was erased', async () => {
      const queue = queueOf();
      await queue.warmUp();
      await direct.set('linli:record:of-another-time', 'sealed');
      await fill();
      await queue.forget();
      expect(await direct.keys('linli:record:*')).toEqual([]);
    });
  });

  it('takes no answer that was made without the key, and goes on with the other jobs', async () => {
    const queue = queueOf();
    const direct = new Redis(redis.address);
    const both = Promise.allSettled(
      [1, 2].map((n) => queue.add(someJob(small, 'degree', { asker: String(n) })).result),
    );
    let ids: string[] = [];
    while (ids.length < 2) {
      await pause(50);
      const [waiting] = await direct.keys('linli:jobs-*:prioritized');
      if (waiting) ids = await direct.zrange(waiting, 0, -1);
    }
    await direct.rpush(`linli:answer:${ids[0]!}`, randomBytes(100), '');
    while (queue.workload.waiting > 1) await pause(50);
    direct.disconnect();
    await workerOf();
    const outcomes = await both;
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: 'An answer in Redis was changed' },
    });
    expect(outcomes.find(({ status }) => status === 'fulfilled')).toMatchObject({ value: { order: 200 } });
  });
});

const parametersOf = (record: typeof small) => someJob(record, 'degree').parameters as object;
