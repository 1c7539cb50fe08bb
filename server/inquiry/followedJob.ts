import { doneProgress, type JobProgress, type QueuedJob } from './jobQueue.ts';

/**
 * How far a job is, for somebody who may ask long after. It lets go of the job when that is done: an answer is not to
 * outlast, in here, those who remember it, nor somebody's erasure.
 */
export class FollowedJob {
  private job: QueuedJob | null;

  constructor(job: QueuedJob) {
    this.job = job;
    const letGo = (): void => {
      this.job = null;
    };
    job.result.then(letGo, letGo);
  }

  progress(): Promise<JobProgress> {
    return this.job?.progress() ?? Promise.resolve(doneProgress);
  }
}
