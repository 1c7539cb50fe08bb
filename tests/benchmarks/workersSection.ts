import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { version } from '../../server/version.ts';
import type { CommunityRecord } from '../../server/entities/communityRecord.ts';
import { AnalystPool } from '../../server/inquiry/analystPool.ts';
import type { JobQueue } from '../../server/inquiry/jobQueue.ts';
import { RedisQueue } from '../../server/inquiry/redis/redisQueue.ts';
import { openKeyring } from '../../server/secrets/keyring.ts';
import { startWorker, type WorkerProcess } from '../commands/startWorker.ts';
import { redisServerPath, startRedis } from '../server/inquiry/redis/startRedis.ts';
import { someJob, someRecord } from '../server/inquiry/someJob.ts';
import type { Section } from './report.ts';

interface WorkersSize {
  readonly communities: number;
  readonly nodes: number;
  readonly ties: number;
  readonly workers: number;
}

/** How many workers are killed on the way, each after so much more of the communities. */
const killed = 2;
/** How many other communities each process computes before it is timed: workers live for days, and start slowly. */
const warmUps = 3;

/**
 * Betweenness of many communities, in one process and on workers through Redis: once undisturbed, and once while two
 * of them are killed on the way. Nothing is lost, and the answers are the same to the last bit. Null without a Redis
 * on this machine.
 */
export async function workersSection(built: string, size: WorkersSize): Promise<Section | null> {
  const program = redisServerPath();
  if (program === null) return null;
  const recordsFrom = (seed: number, count: number): CommunityRecord[] =>
    Array.from({ length: count }, (_, i) => someRecord(seed + i, size.nodes, size.ties));
  const records = recordsFrom(1, size.communities);
  const others = recordsFrom(1 + size.communities, warmUps * size.workers);
  const folder = mkdtempSync(join(tmpdir(), 'linli-workers-'));
  const keyFile = join(folder, 'key');
  const key = openKeyring(keyFile, { mayMake: true }).key('queue');
  const redis = await startRedis(program);
  // One thread each, without helpers: what several processes gain is not hidden by threads that help one another.
  const single = { LINLI_ANALYSIS_HELPERS: '0', LINLI_WORKER_THREADS: '1' };
  Object.assign(process.env, single);
  const environment = { LINLI_QUEUE: redis.address, LINLI_KEY_FILE: keyFile, ...single };
  const workers: WorkerProcess[] = [];
  const start = async (): Promise<void> => {
    const worker = startWorker(built, environment);
    workers.push(worker);
    await worker.ready;
  };
  const ask = (queue: JobQueue, record: CommunityRecord): Promise<unknown> =>
    queue.add(someJob(record, 'betweenness', { asker: record.communityId, seconds: 3_600 })).result;
  const warm = (queue: JobQueue, processes: number): Promise<unknown> =>
    Promise.all(others.slice(0, warmUps * processes).map((record) => ask(queue, record)));
  const all = async (queue: JobQueue, onAnswer: (count: number) => void): Promise<[Buffer[], number]> => {
    const begun = performance.now();
    let count = 0;
    const answers = records.map(async (record) => {
      const answer = await ask(queue, record);
      onAnswer((count += 1));
      return serialize(answer);
    });
    return [await Promise.all(answers), (performance.now() - begun) / 1000];
  };
  const rows: string[][] = [];
  try {
    const pool = new AnalystPool(1);
    await warm(pool, 1);
    const [expected, alone] = await all(pool, () => undefined);
    await pool.close();
    rows.push(['one process, one thread', '–', alone.toFixed(1), '1', '–', '–']);

    const queue = new RedisQueue({ address: redis.address, key, version });
    await queue.warmUp();
    const everyN = Math.floor(size.communities / (killed + 2));
    for (const kills of [0, killed]) {
      // New ones each time: a worker remembers what it computed.
      await Promise.all(workers.map((worker) => worker.kill()));
      workers.length = 0;
      await Promise.all(Array.from({ length: size.workers }, start));
      await warm(queue, size.workers);
      const [answers, seconds] = await all(queue, (count) => {
        if (count % everyN === 0 && count / everyN <= kills) void workers[count / everyN - 1]!.kill();
      });
      const same = answers.filter((answer, i) => answer.equals(expected[i]!)).length;
      rows.push([
        `${size.workers} workers, one thread each`,
        String(kills),
        seconds.toFixed(1),
        (alone / seconds).toFixed(2),
        String(size.communities - answers.length),
        `${same} of ${size.communities}`,
      ]);
    }
    await queue.close();
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()));
    await redis.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  return {
    title: `Several machines: weighted betweenness of ${size.communities} communities of ${size.nodes} nodes, ${size.ties} ties`,
    notes: [
      `Through Redis, to processes of \`linli worker\`; no thread has helpers. Each process has computed ${warmUps} other communities or so before: what a new one takes to load and compile is not in the figures. On one machine they share its processors, so the gain is bounded by them; what a killed worker had in hand is taken up after some seconds.`,
    ],
    columns: ['where', 'killed on the way', 'seconds', 'speed-up', 'lost', 'same bits'],
    rows,
  };
}
