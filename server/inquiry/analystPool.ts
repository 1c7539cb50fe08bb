import type { Worker } from 'node:worker_threads';
import type { RecordView } from '../access/recordView.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import { ProblemError } from '../entities/problem.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ComputationId } from './computations.ts';
import type { AnalysisReply, AnalysisRequest } from './messages.ts';
import { startThread } from './thread.ts';

export interface Job {
  readonly computation: ComputationId;
  readonly record: CommunityRecord;
  readonly selection: NetworkSelection;
  readonly parameters: unknown;
  readonly view: RecordView;
  readonly today: string;
  readonly signal?: AbortSignal;
}

interface Waiting extends Job {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Records that it holds, the longest unused first. */
  readonly holds: string[];
  current: { readonly id: number; readonly job: Waiting } | null;
}

/** Records that a thread keeps for the next question about the same community. */
const recordsPerThread = 3;

export const recordKey = (record: CommunityRecord): string => `${record.communityId}@${record.revision}`;

/**
 * Threads that compute, so that the server stays free to answer. Jobs wait in line; a thread that already
 * holds a job's record is preferred. A cancelled job gives its place up, its thread is replaced.
 */
export class AnalystPool {
  private readonly threads: Thread[] = [];
  private readonly line: Waiting[] = [];
  private nextId = 0;
  private closed = false;

  constructor(private readonly size: number) {}

  run(job: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (job.signal?.aborted || this.closed) return reject(new ProblemError({ code: 'cancelled' }));
      const waiting: Waiting = { ...job, resolve, reject };
      job.signal?.addEventListener('abort', () => this.cancel(waiting), { once: true });
      this.line.push(waiting);
      this.assign();
    });
  }

  /** How many jobs run, and how many wait for a thread. */
  get workload(): { readonly running: number; readonly waiting: number } {
    return {
      running: this.threads.filter((thread) => thread.current !== null).length,
      waiting: this.line.length,
    };
  }

  /** Starts a thread before there is a job, so that the first one does not wait for it. */
  warmUp(): void {
    this.start();
  }

  /** Has the threads let go of the records that they hold; one that computes does so afterwards. */
  forget(): void {
    for (const { worker, holds } of this.threads)
      for (const key of holds.splice(0))
        worker.postMessage({ type: 'forget', key } satisfies AnalysisRequest);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const waiting of this.line.splice(0)) waiting.reject(new ProblemError({ code: 'cancelled' }));
    await Promise.all(this.threads.splice(0).map((thread) => this.retire(thread)));
  }

  private assign(): void {
    while (this.line.length > 0) {
      const job = this.line[0]!;
      const key = recordKey(job.record);
      const idle = this.threads.filter((thread) => thread.current === null);
      const thread = idle.find((each) => each.holds.includes(key)) ?? idle[0] ?? this.start();
      if (!thread) return;
      this.line.shift();
      this.give(thread, job, key);
    }
  }

  private start(): Thread | null {
    if (this.threads.length >= this.size || this.closed) return null;
    const thread: Thread = { worker: startThread('analysisWorker'), holds: [], current: null };
    thread.worker.on('message', (reply: AnalysisReply) => this.take(thread, reply));
    thread.worker.on('error', (error) => this.lose(thread, error));
    thread.worker.unref();
    this.threads.push(thread);
    return thread;
  }

  private give(thread: Thread, job: Waiting, key: string): void {
    const send = (request: AnalysisRequest): void => thread.worker.postMessage(request);
    const place = thread.holds.indexOf(key);
    if (place >= 0) thread.holds.splice(place, 1);
    else send({ type: 'record', key, record: job.record });
    thread.holds.push(key);
    while (thread.holds.length > recordsPerThread) send({ type: 'forget', key: thread.holds.shift()! });
    const id = this.nextId++;
    thread.current = { id, job };
    thread.worker.ref();
    send({
      type: 'compute',
      job: id,
      key,
      computation: job.computation,
      selection: job.selection,
      parameters: job.parameters,
      view: job.view,
      today: job.today,
    });
  }

  private take(thread: Thread, reply: AnalysisReply): void {
    const current = thread.current;
    if (current?.id !== reply.job) return;
    thread.current = null;
    thread.worker.unref();
    if ('result' in reply) current.job.resolve(reply.result);
    else current.job.reject('problems' in reply ? new ProblemError(reply.problems) : new Error(reply.fault));
    this.assign();
  }

  private cancel(job: Waiting): void {
    const place = this.line.indexOf(job);
    if (place >= 0) this.line.splice(place, 1);
    job.reject(new ProblemError({ code: 'cancelled' }));
    const thread = this.threads.find((each) => each.current?.job === job);
    if (thread) this.lose(thread, new ProblemError({ code: 'cancelled' }));
  }

  private lose(thread: Thread, reason: unknown): void {
    const place = this.threads.indexOf(thread);
    if (place >= 0) this.threads.splice(place, 1);
    thread.current?.job.reject(reason);
    thread.current = null;
    void this.retire(thread);
    this.assign();
  }

  private async retire(thread: Thread): Promise<void> {
    thread.current?.job.reject(new ProblemError({ code: 'cancelled' }));
    await thread.worker.terminate();
  }
}
