import { Queue, QueueEvents } from 'bullmq';
import type { Redis } from 'ioredis';
import { ProblemError } from '../../entities/problem.ts';
import {
  doneProgress,
  recordKey,
  taskOf,
  type Job,
  type JobProgress,
  type JobQueue,
  type QueuedJob,
  type Workload,
} from '../jobQueue.ts';
import type { Outcome } from '../messages.ts';
import { BrokenSeal } from '../../secrets/sealedBytes.ts';
import { AnswerShelf } from './answerShelf.ts';
import { announceServer, handshakeMs } from './handshake.ts';
import { QueuePlace, type QueueParty } from './queuePlace.ts';
import { RecordShelf } from './recordShelf.ts';
import { connect, isOutOfMemory, reasonOf, saysOutOfMemory, withinSeconds } from './redisAddress.ts';
import { sealValue, sealedTask } from './sealedPieces.ts';
import { Turns } from './turns.ts';

export interface RedisQueueOptions {
  /** For how long a job waits for a Redis that is away, or for the first worker. */
  readonly patienceSeconds?: number;
  /** Told why Redis cannot be reached, without secrets. */
  readonly log?: (what: string) => void;
  readonly limits?: { readonly perAsker: number; readonly all: number };
}

/** A job that somebody here waits for. */
interface Outstanding {
  readonly id: string;
  readonly job: Job;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
  /** `preparing`: its record is on its way to Redis. */
  state: 'preparing' | 'waiting' | 'running';
  share: number;
  /** `missing`: Redis had no memory for it. `sought`: it is put there again. */
  room: 'missing' | 'sought' | null;
  /** Since when nothing is known of it that gives hope. */
  hopelessSince: number | null;
}

const pollMs = 1_000;
const usualPatienceSeconds = 60;
/** A job that has ended badly is kept so long that this side hears of it. */
const failedSeconds = 600;
const cancelledSeconds = 900;
/** A Redis that is away is not waited for when the server starts or stops. */
const greetingSeconds = 3;
const closingSeconds = 2;

/**
 * Computations on other machines, through Redis (BullMQ): this side puts records and tasks there and fetches answers,
 * `linli worker` takes them. Whatever holds data is encrypted. The k-th job that an asker has under way comes after
 * everybody's (k-1)-th ones, so that askers are served in turn, whichever server they ask.
 *
 * Nothing is lost: every second this side looks what became of its jobs, whatever events said. One that Redis has
 * lost is put there again; one whose worker is gone is given to another by BullMQ. When Redis is away, or nobody
 * works, jobs wait for as long as the patience lasts and then fail with `queueUnavailable`; so they do where its memory is
 * full, with `queueFull`. That is also said of a job whose answer a worker could not put there.
 */
export class RedisQueue implements JobQueue {
  private readonly place: QueuePlace;
  private readonly redis: Redis;
  /** Made when Redis is there for the first time. */
  private queue: Queue | null = null;
  private events: QueueEvents | null = null;
  private readonly records: RecordShelf;
  private readonly answers: AnswerShelf;
  private readonly turns: Turns;
  private readonly outstanding = new Map<string, Outstanding>();
  private readonly timers: NodeJS.Timeout[];
  private readonly patienceMs: number;
  private readonly log: (what: string) => void;
  private refusal: unknown = null;
  private readonly lookedAfter = new Set<string>();
  private isLooking = false;
  private hasWorkers = true;
  /** Its memory is full: it takes nothing, as far as is known. */
  private isFull = false;
  private mustForget = false;
  private greeting: Promise<void> | null = null;
  private closed = false;

  constructor(
    private readonly party: QueueParty,
    { patienceSeconds = usualPatienceSeconds, log = () => undefined, limits }: RedisQueueOptions = {},
  ) {
    this.patienceMs = patienceSeconds * 1000;
    this.log = onceInARow(log);
    this.place = new QueuePlace(party);
    this.redis = connect(party.address, this.log);
    this.redis.on('ready', () => {
      this.log('ready');
      this.openQueue();
      if (this.mustForget) void this.letGo();
    });
    this.records = new RecordShelf(this.redis, this.place, party.key);
    this.answers = new AnswerShelf(this.redis, this.place, party.key);
    this.turns = new Turns(limits);
    this.timers = [
      setInterval(() => void this.look(), pollMs).unref(),
      setInterval(() => void this.announce(), handshakeMs).unref(),
    ];
  }

  private openQueue(): void {
    if (this.queue) return;
    const { prefix, name } = this.place;
    this.queue = new Queue(name, { connection: this.redis, prefix });
    this.events = new QueueEvents(name, { connection: this.redis, prefix });
    this.queue.on('error', (error) => this.log(reasonOf(error)));
    this.events.on('error', (error) => this.log(reasonOf(error)));
    this.events.on('active', ({ jobId }) => this.update(jobId, { state: 'running' }));
    this.events.on('waiting', ({ jobId }) => this.update(jobId, { state: 'waiting' }));
    this.events.on('progress', ({ jobId, data }) => this.update(jobId, { share: Number(data) || 0 }));
    for (const end of ['completed', 'failed'] as const)
      this.events.on(end, ({ jobId }: { readonly jobId: string }) => {
        this.lookAfter(jobId).catch((error: unknown) => this.log(reasonOf(error)));
      });
  }

  add(job: Job): QueuedJob {
    const id = crypto.randomUUID();
    let isDone = false;
    let mine: Outstanding | undefined;
    const result = new Promise<unknown>((resolve, reject) => {
      if (job.signal?.aborted || this.closed) return reject(new ProblemError({ code: 'cancelled' }));
      if (this.refusal !== null) return reject(this.refusal as Error);
      const priority = this.turns.next(job.asker);
      mine = { id, job, resolve, reject, state: 'preparing', share: 0, room: null, hopelessSince: null };
      this.outstanding.set(id, mine);
      job.signal?.addEventListener('abort', () => void this.cancel(id), { once: true });
      void this.submit(mine, priority);
    });
    const settle = (): void => {
      isDone = true;
      if (mine) this.turns.end(job.asker);
      this.outstanding.delete(id);
    };
    result.then(settle, settle);
    return {
      result,
      progress: () => (isDone || !mine ? Promise.resolve(doneProgress) : this.progressOf(mine)),
      // The other's turn would be worked out anew from jobs that are there already: it stays as it is.
      alsoFor: () => undefined,
    };
  }

  get workload(): Workload {
    const all = [...this.outstanding.values()];
    const running = all.filter(({ state }) => state === 'running').length;
    return { running, waiting: all.length - running };
  }

  /** Says that this server is there. A Redis that is away is no failure: it may come. */
  async warmUp(): Promise<void> {
    await withinSeconds(greetingSeconds, this.announce());
    if (this.refusal !== null) throw this.refusal as Error;
  }

  /**
   * Records in Redis and at the workers, and answers that nobody fetched. What does not succeed, as when Redis is
   * away, is done as soon as it can be: erasing somebody does not fail for it.
   */
  async forget(): Promise<void> {
    this.mustForget = true;
    // Where it is the first thing that is asked of Redis, the connection is not there yet.
    this.greeting ??= withinSeconds(greetingSeconds, this.redis.ping());
    await this.greeting;
    if (this.isReady) await this.letGo();
  }

  private async letGo(): Promise<void> {
    this.mustForget = false;
    try {
      // Where there is no memory, not even a number can be counted up before.
      await this.letGoOfCopies();
      // Before the rest, so that what was begun before is not put there any more (`putList`).
      await this.redis.incr(this.place.forgotten);
      await this.letGoOfCopies();
      // Again, for a worker that was told already and took a record before it was gone.
      await this.redis.incr(this.place.forgotten);
    } catch (error) {
      this.mustForget = true;
      this.log(reasonOf(error));
    }
  }

  private async letGoOfCopies(): Promise<void> {
    for (const pattern of ['record:*', 'answer:*'])
      for await (const keys of this.redis.scanStream({ match: `${this.place.prefix}:${pattern}` }))
        if ((keys as string[]).length > 0) await this.redis.unlink(keys as string[]);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const timer of this.timers) clearInterval(timer);
    const ended = [...this.outstanding.keys()].map((id) => this.cancel(id));
    await withinSeconds(closingSeconds, Promise.all([...ended, this.events?.close(), this.queue?.close()]));
    this.redis.disconnect();
  }

  private async submit({ id, job }: Outstanding, priority: number): Promise<void> {
    try {
      await this.records.put(recordKey(job), job.record);
      const task = await sealValue(this.party.key, sealedTask(id), taskOf(job));
      if (!this.outstanding.has(id)) return;
      await this.queue?.add(
        'task',
        { task: task.toString('base64') },
        {
          jobId: id,
          priority,
          removeOnComplete: true,
          removeOnFail: { age: failedSeconds },
        },
      );
      const added = this.outstanding.get(id);
      if (added) added.room = null;
      // A worker may have taken it before Redis said here that it is there.
      if (added?.state === 'preparing') this.update(id, { state: 'waiting' });
    } catch (error) {
      const refused = this.outstanding.get(id);
      if (!isOutOfMemory(error)) return refused?.reject(error);
      this.isFull = true;
      this.log(reasonOf(error));
      if (refused) refused.room = 'missing';
    }
  }

  private update(id: string, news: Partial<Pick<Outstanding, 'state' | 'share'>>): void {
    const known = this.outstanding.get(id);
    if (!known || (known.state === 'preparing' && news.state === undefined)) return;
    Object.assign(known, news, { share: Math.max(known.share, news.share ?? 0) });
  }

  private async progressOf({ id, state, share }: Outstanding): Promise<JobProgress> {
    if (state === 'running') return { state, ahead: 0, share };
    const ahead = this.isReady ? await this.redis.zrank(this.place.waiting, id) : null;
    return { state: 'waiting', ahead: ahead ?? 0, share: 0 };
  }

  /** What became of the jobs. What Redis does not answer is asked again when it is back. */
  private async look(): Promise<void> {
    if (this.mustForget && this.isReady) void this.letGo();
    const isHope = this.isReady && this.hasWorkers && !this.isFull;
    for (const each of [...this.outstanding.values()]) this.hope(each, isHope && each.room === null);
    if (this.isReady && !this.isFull) this.submitAgain();
    if (this.isLooking || !this.isReady || this.outstanding.size === 0) return;
    this.isLooking = true;
    try {
      this.hasWorkers = await this.findWorkers();
      for (const id of await this.endedJobs()) await this.lookAfter(id);
    } catch (error) {
      this.log(reasonOf(error));
    } finally {
      this.isLooking = false;
    }
  }

  /** Those that there was no room for. Until they are there, there is no hope for them. */
  private submitAgain(): void {
    for (const each of this.outstanding.values()) {
      if (each.room !== 'missing') continue;
      each.room = 'sought';
      void this.submit(each, this.turns.current(each.job.asker));
    }
  }

  /** Those of which something is to be found out, asked of Redis in one go: mostly there are many, and nothing. */
  private async endedJobs(): Promise<string[]> {
    const ids = [...this.outstanding.values()]
      .filter(({ state }) => state !== 'preparing')
      .map(({ id }) => id);
    const asking = this.redis.pipeline();
    for (const id of ids)
      asking
        .exists(this.place.answer(id))
        .exists(this.place.job(id))
        .hexists(this.place.job(id), 'failedReason');
    const told = ((await asking.exec()) ?? []).map(([error, value]) => {
      if (error) throw error;
      return value === 1;
    });
    return ids.filter((_, i) => {
      const [hasAnswer, isThere, hasFailed] = told.slice(3 * i, 3 * i + 3);
      return hasAnswer || !isThere || hasFailed;
    });
  }

  private get isReady(): boolean {
    return this.redis.status === 'ready';
  }

  /** What became of one job; once at a time, since an answer is taken away as it is read. */
  private async lookAfter(id: string): Promise<void> {
    const each = this.outstanding.get(id);
    if (!each || each.state === 'preparing' || this.lookedAfter.has(id)) return;
    this.lookedAfter.add(id);
    try {
      await this.findOut(each);
    } catch (error) {
      if (!(error instanceof BrokenSeal)) throw error;
      // Somebody put something else there: no answer, and no reason to keep the others from theirs.
      each.reject(new Error('An answer in Redis was changed'));
      await this.drop(id);
    } finally {
      this.lookedAfter.delete(id);
    }
  }

  private async findOut({ id, resolve, reject, job }: Outstanding): Promise<void> {
    const found = await this.redis
      .multi()
      .exists(this.place.answer(id))
      .exists(this.place.job(id))
      .hget(this.place.job(id), 'failedReason')
      .exec();
    const [hasAnswer, isThere, failure] = (found ?? []).map(([, value]) => value);
    if (typeof failure === 'string') return reject(failureOf(failure));
    const outcome = hasAnswer === 1 ? await this.answers.take(id) : null;
    if (outcome && !('isWithoutRecord' in outcome)) settle(outcome, resolve, reject);
    else if (outcome || (hasAnswer === 0 && isThere === 0)) {
      const lost = this.outstanding.get(id);
      if (!lost) return;
      lost.state = 'preparing';
      await this.submit(lost, this.turns.current(job.asker));
    }
  }

  /** Gives a job up for which there has been no hope for too long. */
  private hope(each: Outstanding, isHope: boolean): void {
    each.hopelessSince = isHope ? null : (each.hopelessSince ?? Date.now());
    if (each.hopelessSince === null || Date.now() - each.hopelessSince < this.patienceMs) return;
    const noRoom = this.isReady && (this.isFull || each.room !== null);
    each.reject(new ProblemError({ code: noRoom ? 'queueFull' : 'queueUnavailable' }));
    void this.drop(each.id);
  }

  /** Some services of Redis do not tell who is connected; then it is taken for granted that somebody works. */
  private findWorkers(): Promise<boolean> {
    if (!this.queue) return Promise.resolve(true);
    return this.queue.getWorkersCount().then(
      (count) => count > 0,
      () => true,
    );
  }

  private async cancel(id: string): Promise<void> {
    this.outstanding.get(id)?.reject(new ProblemError({ code: 'cancelled' }));
    await this.drop(id);
  }

  /** Out of the line; a worker that has it already is told to stop. */
  private async drop(id: string): Promise<void> {
    if (!this.isReady) return;
    await this.redis.set(this.place.cancelled(id), '1', 'EX', cancelledSeconds).catch(() => undefined);
    await this.queue?.remove(id).catch(() => undefined);
  }

  private async announce(): Promise<void> {
    try {
      await announceServer(this.redis, this.party);
      this.refusal = null;
      this.isFull = false;
    } catch (error) {
      if (isOutOfMemory(error)) this.isFull = true;
      if (error instanceof ProblemError) this.refusal = error;
      else this.log(reasonOf(error));
    }
  }
}

function settle(
  outcome: Outcome,
  resolve: (result: unknown) => void,
  reject: (reason: unknown) => void,
): void {
  if ('result' in outcome) resolve(outcome.result);
  else reject('problems' in outcome ? new ProblemError(outcome.problems) : new Error(outcome.fault));
}

/** Why a worker has given a job up. */
const failureOf = (told: string): Error =>
  saysOutOfMemory(told)
    ? new ProblemError({ code: 'queueFull' })
    : new Error(`A worker could not do it: ${told}`);

/** Says a thing again only when another was said in between. */
function onceInARow(say: (what: string) => void): (what: string) => void {
  let last = '';
  return (what) => {
    if (what !== last) say(what);
    last = what;
  };
}
