import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { ProblemError } from '../entities/problem.ts';
import { FairLine, type LineLimits } from './fairLine.ts';
import {
  doneProgress,
  recordKey,
  taskOf,
  type Job,
  type JobProgress,
  type JobQueue,
  type QueuedJob,
  type Workload,
} from './jobQueue.ts';
import type { AnalysisReply, AnalysisRequest } from './messages.ts';
import { partsOf } from './recordParts.ts';
import { SharedProgress } from './sharedProgress.ts';
import { startThread } from '../threads/startThread.ts';

/**
 * A job for another machine: its record comes as the packed parts of it (`packedValue.ts`), and its answer is a packed
 * `Outcome`. The thread unpacks and packs them, so that this one never makes objects of what it only hands on.
 */
interface PackedJob extends Omit<Job, 'record'> {
  /** As `Job.record`. What it throws is thrown by the result. */
  readonly packedRecord: () => AsyncIterable<Uint8Array>;
}

interface Running {
  readonly id: number;
  readonly job: Waiting;
  readonly asker: string;
  deadline?: NodeJS.Timeout;
}

interface Thread {
  readonly worker: Worker;
  /** Records that it holds, the longest unused first. Another list once it was told to let go of all. */
  holds: string[];
  /** Communities of the records that it held last: results that it remembers may still be good. */
  lastCommunities: readonly string[];
  current: Running | null;
}

interface Waiting {
  readonly job: Job | PackedJob;
  readonly progress: SharedProgress;
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** Records that a thread keeps for the next question about the same community. */
const recordsPerThread = 3;

/**
 * Threads that compute, so that the server stays free to answer. Who asks is served in turn (`FairLine`), and of
 * several threads the last free one is only for somebody who has nothing running, or nothing but what she watches, and
 * then for a question that she does not watch: a short question waits for no long ones, another's or her own. A thread that holds the job's record is preferred, then one that held a former state of it.
 * A job that is cancelled or computes for too long gives its place up, its thread is replaced.
 */
export class AnalystPool implements JobQueue {
  private readonly threads: Thread[] = [];
  private readonly line: FairLine<Waiting>;
  private nextId = 0;
  private closed = false;

  constructor(
    private readonly size: number,
    limits?: LineLimits,
  ) {
    this.line = new FairLine(limits);
  }

  add(job: Job | PackedJob): QueuedJob {
    const progress = new SharedProgress();
    let waiting: Waiting | undefined;
    let isDone = false;
    const result = new Promise<unknown>((resolve, reject) => {
      if (job.signal?.aborted || this.closed) return reject(new ProblemError({ code: 'cancelled' }));
      const mine = (waiting = { job, progress, resolve, reject });
      this.line.add(mine, job.asker);
      job.signal?.addEventListener('abort', () => this.cancel(mine), { once: true });
      this.assign();
    });
    const settle = (): void => {
      isDone = true;
    };
    result.then(settle, settle);
    return {
      result,
      progress: () => Promise.resolve(isDone ? doneProgress : this.progressOf(waiting, progress)),
      alsoFor: (asker) => {
        if (waiting && this.line.ahead(waiting) !== null) this.line.add(waiting, asker);
      },
    };
  }

  get workload(): Workload {
    return {
      running: this.threads.filter((thread) => thread.current !== null).length,
      waiting: this.line.length,
    };
  }

  /** Starts a thread before there is a job, so that the first one does not wait for it. */
  warmUp(): Promise<void> {
    this.start();
    return Promise.resolve();
  }

  /** One that computes lets go afterwards. */
  forget(): Promise<void> {
    for (const thread of this.threads) {
      thread.holds = [];
      thread.lastCommunities = [];
      post(thread, { type: 'forgetAll' });
    }
    return Promise.resolve();
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const waiting of this.line.clear()) waiting.reject(new ProblemError({ code: 'cancelled' }));
    await Promise.all(this.threads.splice(0).map((thread) => this.retire(thread)));
  }

  private progressOf(waiting: Waiting | undefined, { share }: SharedProgress): JobProgress {
    const ahead = waiting ? this.line.ahead(waiting) : null;
    return ahead === null ? { state: 'running', ahead: 0, share } : { state: 'waiting', ahead, share: 0 };
  }

  private assign(): void {
    for (;;) {
      const idle = this.threads.filter((thread) => thread.current === null);
      const free = this.size - (this.threads.length - idle.length);
      if (free <= 0 || this.closed) return;
      const next = this.line.take(
        (asker, { job }) => free > 1 || this.size === 1 || this.mayHaveLast(asker, job),
      );
      if (!next) return;
      const { job } = next.item;
      const key = recordKey(job);
      const thread =
        idle.find((each) => each.holds.includes(key)) ??
        idle.find((each) => each.lastCommunities.includes(job.communityId)) ??
        this.start() ??
        idle[0]!;
      void this.give(thread, next.item, next.asker, key);
    }
  }

  private mayHaveLast(asker: string, { isWatched = false }: Waiting['job']): boolean {
    const own = this.threads.flatMap(({ current }) => (current?.asker === asker ? [current.job.job] : []));
    return own.length === 0 || (!isWatched && own.every((job) => job.isWatched === true));
  }

  private start(): Thread | null {
    if (this.threads.length >= this.size || this.closed) return null;
    const worker = startThread('analysisWorker');
    const thread: Thread = { worker, holds: [], lastCommunities: [], current: null };
    worker.on('message', (reply: AnalysisReply) => this.take(thread, reply));
    worker.on('error', (error) => this.lose(thread, error));
    worker.unref();
    this.threads.push(thread);
    return thread;
  }

  private async give(thread: Thread, waiting: Waiting, asker: string, key: string): Promise<void> {
    const running: Running = { id: this.nextId++, job: waiting, asker };
    const isOver = (): boolean => thread.current !== running;
    thread.current = running;
    thread.worker.ref();
    try {
      while (!isOver() && !isHeld(thread, key)) await this.hand(thread, waiting.job, key, isOver);
    } catch (error) {
      if (isOver()) return;
      // Of what came the thread keeps nothing.
      post(thread, { type: 'forget', key });
      waiting.reject(error);
      this.free(thread);
      return;
    }
    if (isOver()) return;
    const { communityId, seconds } = waiting.job;
    thread.lastCommunities = [
      communityId,
      ...thread.lastCommunities.filter((id) => id !== communityId),
    ].slice(0, recordsPerThread);
    running.deadline = setTimeout(
      () => this.lose(thread, new ProblemError({ code: 'analysisTooLong', parameters: { seconds } })),
      seconds * 1000,
    ).unref();
    const { buffer: progress } = waiting.progress;
    const isPacked = 'packedRecord' in waiting.job;
    post(thread, { type: 'compute', job: running.id, key, task: taskOf(waiting.job), progress, isPacked });
  }

  /** Has the thread hold the job's record; not so when it was told meanwhile to let go of all: what was read is old. */
  private async hand(thread: Thread, job: Waiting['job'], key: string, isOver: () => boolean): Promise<void> {
    const { holds } = thread;
    const parts = 'packedRecord' in job ? job.packedRecord() : partsOf(await job.record());
    for await (const part of parts) {
      if (isOver() || thread.holds !== holds) return;
      post(thread, { type: 'record', key, part });
      await nextTurn();
    }
    if (isOver() || thread.holds !== holds) return;
    holds.push(key);
    while (holds.length > recordsPerThread) post(thread, { type: 'forget', key: holds.shift()! });
  }

  private take(thread: Thread, reply: AnalysisReply): void {
    const current = thread.current;
    if (current?.id !== reply.job) return;
    const { resolve, reject } = current.job;
    if ('packed' in reply) resolve(reply.packed);
    else if ('result' in reply) resolve(reply.result);
    else reject('problems' in reply ? new ProblemError(reply.problems) : new Error(reply.fault));
    this.free(thread);
  }

  private free(thread: Thread): void {
    clearTimeout(thread.current?.deadline);
    thread.current = null;
    thread.worker.unref();
    this.assign();
  }

  private cancel(waiting: Waiting): void {
    const reason = new ProblemError({ code: 'cancelled' });
    if (this.line.remove(waiting)) return waiting.reject(reason);
    const thread = this.threads.find((each) => each.current?.job === waiting);
    if (thread) this.lose(thread, reason);
  }

  private lose(thread: Thread, reason: unknown): void {
    const place = this.threads.indexOf(thread);
    if (place >= 0) this.threads.splice(place, 1);
    void this.retire(thread, reason);
    this.assign();
  }

  private async retire(
    thread: Thread,
    reason: unknown = new ProblemError({ code: 'cancelled' }),
  ): Promise<void> {
    clearTimeout(thread.current?.deadline);
    thread.current?.job.reject(reason);
    thread.current = null;
    await thread.worker.terminate();
  }
}

/** Whether a thread holds a record; it is the last used then. */
function isHeld({ holds }: Thread, key: string): boolean {
  const place = holds.indexOf(key);
  if (place < 0) return false;
  holds.push(...holds.splice(place, 1));
  return true;
}

const post = ({ worker }: Thread, request: AnalysisRequest): void => worker.postMessage(request);
