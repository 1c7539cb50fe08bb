import { setTimeout as pause } from 'node:timers/promises';
import { Worker, type Job as BullJob } from 'bullmq';
import type { Redis } from 'ioredis';
import { ProblemError } from '../../entities/problem.ts';
import { AnalystPool } from '../analystPool.ts';
import { recordKey, type QueuedJob, type Task } from '../jobQueue.ts';
import { packValue } from '../packedValue.ts';
import { AnswerShelf, type RemoteOutcome } from './answerShelf.ts';
import { compareWithServer, handshakeMs } from './handshake.ts';
import { QueuePlace, type QueueParty } from './queuePlace.ts';
import { NoRecord, RecordShelf } from './recordShelf.ts';
import { connect, isOutOfMemory, reasonOf, withinSeconds } from './redisAddress.ts';
import { openValue, sealedTask } from './sealedPieces.ts';

/**
 * A worker that is gone loses its jobs to others after the lock has run out and somebody has looked: within 7 s. The
 * lock is renewed by the main thread, which computes nothing.
 */
const lockMs = 5_000;
const lookForLostMs = 2_000;
/** A job that has taken so many workers down with it is not given to another. */
const mostLosses = 5;
const pulseMs = 500;
/** Between tries when Redis is away. */
const retryMs = 1_000;
/** An answer that Redis has no memory for is given up after so many tries; who asked has been told so by then. */
const mostTries = 60;
const closingSeconds = 2;

interface RedisWorkerOptions {
  readonly threads: number;
  /** Told what happens, in a word without secrets: `ready`, or why Redis cannot be reached. */
  readonly log?: (what: string) => void;
}

/** Takes jobs that `RedisQueue` has put into Redis, and computes them in threads of its own. */
export class RedisWorker {
  /** Resolves never; rejects when it cannot go on: ProblemError `otherQueueKey`, `otherQueueVersion`. */
  readonly failed: Promise<never>;
  private readonly place: QueuePlace;
  private readonly redis: Redis;
  private readonly pool: AnalystPool;
  private readonly records: RecordShelf;
  private readonly answers: AnswerShelf;
  private readonly log: (what: string) => void;
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | undefined;
  private forgotten: string | null = null;
  private isStopping = false;
  private fail: (reason: unknown) => void = () => undefined;

  constructor(
    private readonly party: QueueParty,
    private readonly options: RedisWorkerOptions,
  ) {
    const { threads, log = () => undefined } = options;
    this.log = log;
    this.failed = new Promise((_resolve, reject) => {
      this.fail = reject;
    });
    this.failed.catch(() => undefined);
    this.place = new QueuePlace(party);
    this.redis = connect(party.address, log);
    this.pool = new AnalystPool(threads);
    this.records = new RecordShelf(this.redis, this.place, party.key);
    this.answers = new AnswerShelf(this.redis, this.place, party.key);
  }

  /** Answers whether a server is there already. @throws ProblemError `otherQueueKey`, `otherQueueVersion` */
  async start(): Promise<boolean> {
    const hasServer = await compareWithServer(this.redis, this.party);
    this.forgotten = await this.redis.get(this.place.forgotten);
    this.worker = new Worker(this.place.name, (job: BullJob) => this.work(job), {
      connection: this.redis,
      prefix: this.place.prefix,
      concurrency: this.options.threads,
      lockDuration: lockMs,
      stalledInterval: lookForLostMs,
      maxStalledCount: mostLosses,
      runRetryDelay: retryMs,
    });
    this.worker.on('error', (error) => this.log(reasonOf(error)));
    this.timer = setInterval(() => void this.compare(), handshakeMs);
    return hasServer;
  }

  /** Ends what runs: others take it up. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await Promise.all([
      withinSeconds(closingSeconds, this.worker?.close(true) ?? Promise.resolve()),
      this.pool.close(),
    ]);
    this.redis.disconnect();
  }

  private async work(job: BullJob): Promise<void> {
    const id = job.id!;
    const { task: sealed } = job.data as { readonly task: string };
    const task = (await openValue(this.party.key, sealedTask(id), Buffer.from(sealed, 'base64'))) as Task;
    await this.forgetWhenTold();
    const stop = new AbortController();
    const queued = this.pool.add({
      ...task,
      asker: id,
      signal: stop.signal,
      packedRecord: () => this.records.take(recordKey(task)),
    });
    const pulse = setInterval(() => void this.accompany(job, queued, stop), pulseMs);
    const packed = await packedOutcomeOf(queued.result);
    clearInterval(pulse);
    // What was ended by the stop is no answer: the lock runs out, and another takes the job up.
    if (this.isStopping) await new Promise(() => undefined);
    await this.putAnswer(id, packed);
  }

  /** A full memory is waited for, so that nothing has to be computed again. */
  private async putAnswer(id: string, packed: Uint8Array): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.answers.put(id, packed);
      } catch (error) {
        if (!isOutOfMemory(error) || tries === mostTries) throw error;
        this.log(reasonOf(error));
        await pause(retryMs);
      }
    }
  }

  /** Tells how far a job is, and ends it when nobody waits for it any more. */
  private async accompany(job: BullJob, queued: QueuedJob, stop: AbortController): Promise<void> {
    try {
      const { state, share } = await queued.progress();
      if (state === 'running' && share > Number(job.progress)) await job.updateProgress(share);
      if ((await this.redis.exists(this.place.cancelled(job.id!))) === 1) stop.abort();
    } catch (error) {
      this.log(reasonOf(error));
    }
  }

  private async compare(): Promise<void> {
    try {
      await compareWithServer(this.redis, this.party);
      await this.forgetWhenTold();
    } catch (error) {
      if (error instanceof ProblemError) this.fail(error);
      else this.log(reasonOf(error));
    }
  }

  private async forgetWhenTold(): Promise<void> {
    const forgotten = await this.redis.get(this.place.forgotten);
    if (forgotten === this.forgotten) return;
    this.forgotten = forgotten;
    await this.pool.forget();
  }
}

/** What the thread packed, or why there is nothing. */
const packedOutcomeOf = (result: Promise<unknown>): Promise<Uint8Array> =>
  result.then(
    (packed) => packed as Uint8Array,
    (error: unknown) => packValue(failureOf(error)),
  );

function failureOf(error: unknown): RemoteOutcome {
  if (error instanceof NoRecord) return { isWithoutRecord: true };
  if (error instanceof ProblemError) return { problems: error.problems };
  return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
