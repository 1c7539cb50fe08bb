import type { Job, JobProgress, JobQueue, QueuedJob, Workload } from './jobQueue.ts';

const notYet: JobProgress = { state: 'waiting', ahead: 0, share: 0 };
const nothing: Workload = { running: 0, waiting: 0 };

/** A queue that is opened when it is first needed: most commands compute nothing. */
export class LateQueue implements JobQueue {
  private opening: Promise<JobQueue> | null = null;
  private opened: JobQueue | null = null;

  constructor(private readonly open: () => Promise<JobQueue>) {}

  add(job: Job): QueuedJob {
    if (this.opened) return this.opened.add(job);
    const adding = this.whenOpen().then((queue) => queue.add(job));
    let added: QueuedJob | null = null;
    const result = adding.then((queued) => {
      added = queued;
      return queued.result;
    });
    return {
      result,
      progress: () => (added ? added.progress() : Promise.resolve(notYet)),
      alsoFor: (asker) => added?.alsoFor(asker),
    };
  }

  get workload(): Workload {
    return this.opened?.workload ?? nothing;
  }

  async warmUp(): Promise<void> {
    await (await this.whenOpen()).warmUp();
  }

  /** Opens it for that: somebody's data may lie in it from before. */
  async forget(): Promise<void> {
    await (await this.whenOpen()).forget();
  }

  async close(): Promise<void> {
    const queue = await this.opening?.catch(() => null);
    await queue?.close();
  }

  private whenOpen(): Promise<JobQueue> {
    // One that could not be opened is tried again by the next who needs it.
    this.opening ??= this.open().then(
      (queue) => (this.opened = queue),
      (error: unknown) => {
        this.opening = null;
        throw error;
      },
    );
    return this.opening;
  }
}
