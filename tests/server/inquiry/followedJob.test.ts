import { setTimeout as pause } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FollowedJob } from '../../../server/inquiry/followedJob.ts';
import type { QueuedJob } from '../../../server/inquiry/jobQueue.ts';

describe('a job that is followed', () => {
  it('tells how far it is, and at its end that it is done', async () => {
    let finish: (answer: unknown) => void = () => undefined;
    const job: QueuedJob = {
      result: new Promise((resolve) => (finish = resolve)),
      progress: () => Promise.resolve({ state: 'running', ahead: 0, share: 0.5 }),
      alsoFor: () => undefined,
    };
    const followed = new FollowedJob(job);
    expect(await followed.progress()).toEqual({ state: 'running', ahead: 0, share: 0.5 });
    finish(null);
    await job.result;
    expect(await followed.progress()).toEqual({ state: 'done', ahead: 0, share: 1 });
  });

  it('does not keep the answer', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const made = (): { readonly followed: FollowedJob; readonly answer: WeakRef<object> } => {
      const answer = { rows: [1, 2, 3] };
      const result = Promise.resolve(answer);
      const progress = () => result.then(() => ({ state: 'running', ahead: 0, share: 0 }) as const);
      return {
        followed: new FollowedJob({ result, progress, alsoFor: () => undefined }),
        answer: new WeakRef(answer),
      };
    };
    const { followed, answer } = made();
    await pause(1);
    collect();
    await pause(1);
    collect();
    expect(answer.deref()).toBeUndefined();
    expect((await followed.progress()).state).toBe('done');
  });
});
