import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AnalystPool } from '../../../server/inquiry/analystPool.ts';
import { someJob, someRecord } from './someJob.ts';

const small = someRecord(1, 100, 300);
/** Its betweenness, with strengths, takes a second or more. */
const large = someRecord(2, 2_500, 10_000);
/** Its betweenness takes many seconds on any machine: what is asked of it is ended before. */
const endless = someRecord(3, 20_000, 80_000);

describe('the threads that compute', () => {
  let pool = new AnalystPool(1);
  const open = (size: number, limits?: ConstructorParameters<typeof AnalystPool>[1]): AnalystPool =>
    (pool = new AnalystPool(size, limits));
  afterEach(() => pool.close());
  const quietly = <Added extends { result: Promise<unknown> }>(added: Added): Added => {
    added.result.catch(() => undefined);
    return added;
  };

  it('do not let one asker’s many jobs keep another waiting', async () => {
    open(1);
    const order: string[] = [];
    const add = (asker: string, count: number): Promise<unknown>[] =>
      Array.from({ length: count }, () =>
        pool.add(someJob(small, 'degree', { asker })).result.then(() => order.push(asker)),
      );
    await Promise.all([...add('many', 100), ...add('one', 1)]);
    // One was taken at once, and the next had its turn when the other came.
    expect(order.indexOf('one')).toBeLessThanOrEqual(2);
    expect(order).toHaveLength(101);
  });

  it('keep one for those who have nothing running', async () => {
    open(2);
    const long = [1, 2].map(() => quietly(pool.add(someJob(endless, 'betweenness', { asker: 'many' }))));
    await pool.add(someJob(small, 'degree', { asker: 'one' })).result;
    expect(pool.workload).toEqual({ running: 1, waiting: 1 });
    expect(await long[1]!.progress()).toEqual({ state: 'waiting', ahead: 0, share: 0 });
  });

  it('give the last one to a short question of somebody whose long ones run and wait', async () => {
    open(2);
    const long = [1, 2].map(() =>
      quietly(pool.add(someJob(endless, 'betweenness', { asker: 'many', isWatched: true }))),
    );
    await pool.add(someJob(small, 'degree', { asker: 'many' })).result;
    expect(pool.workload).toEqual({ running: 1, waiting: 1 });
    expect(await long[1]!.progress()).toEqual({ state: 'waiting', ahead: 0, share: 0 });
    // One short question at a time, so that another's need not wait for two.
    const short = [1, 2].map(() => quietly(pool.add(someJob(endless, 'betweenness', { asker: 'many' }))));
    expect(pool.workload).toEqual({ running: 2, waiting: 2 });
    expect(await short[1]!.progress()).toMatchObject({ state: 'waiting' });
  });

  it('are bounded in what waits for them', async () => {
    open(1, { perAsker: 2, all: 10 });
    const jobs = [1, 2, 3, 4].map(() => quietly(pool.add(someJob(endless, 'betweenness'))));
    await expect(jobs[3]!.result).rejects.toMatchObject({ problems: [{ code: 'tooManyJobs' }] });
    expect(pool.workload.waiting).toBe(2);
  });

  it('read a record when its turn has come, and once', async () => {
    open(1);
    const blocking = quietly(pool.add(someJob(large, 'betweenness')));
    const record = vi.fn(() => Promise.resolve(small));
    const waiting = [1, 2].map(() => pool.add(someJob(small, 'degree', { record, asker: 'other' })).result);
    await pause(100);
    expect(record).not.toHaveBeenCalled();
    await Promise.all([blocking.result, ...waiting]);
    expect(record).toHaveBeenCalledOnce();
  });

  it('tell how far a job is, never less than before', async () => {
    open(1);
    const job = pool.add(someJob(large, 'betweenness'));
    const shares: number[] = [];
    let isDone = false;
    const result = job.result.then(() => (isDone = true));
    while (!isDone) {
      const { state, share } = await job.progress();
      if (state === 'running') shares.push(share);
      await pause(10);
    }
    await result;
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.some((share) => share > 0 && share < 1)).toBe(true);
    expect(await job.progress()).toEqual({ state: 'done', ahead: 0, share: 1 });
  });

  it('give up what computes for too long, and go on', async () => {
    open(1);
    const job = quietly(pool.add(someJob(endless, 'betweenness', { seconds: 0.2 })));
    const next = pool.add(someJob(small, 'degree')).result;
    await expect(job.result).rejects.toMatchObject({
      problems: [{ code: 'analysisTooLong', parameters: { seconds: 0.2 } }],
    });
    expect(await next).toMatchObject({ order: 100 });
  });

  it('read a record again that they were told to let go of while it came, and hold it then', async () => {
    open(1);
    const record = vi.fn(async () => {
      // Told between two of its parts the first time, and while it is read the second time.
      if (record.mock.calls.length === 1) setImmediate(() => void pool.forget());
      if (record.mock.calls.length === 2) await pool.forget();
      return large;
    });
    expect(await pool.add(someJob(large, 'degree', { record })).result).toMatchObject({ order: 2_500 });
    expect(record).toHaveBeenCalledTimes(3);
    expect(await pool.add(someJob(large, 'density', { record })).result).toMatchObject({ order: 2_500 });
    expect(record).toHaveBeenCalledTimes(3);
  });

  it('go on after a record could not be read', async () => {
    open(1);
    const record = (): Promise<never> => Promise.reject(new Error('The store is gone'));
    await expect(pool.add(someJob(small, 'degree', { record })).result).rejects.toThrow('The store is gone');
    expect(await pool.add(someJob(small, 'degree')).result).toMatchObject({ order: 100 });
  });
});
