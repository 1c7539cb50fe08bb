import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../threads/startThread.ts';
import { progressOf, shareTask, type SharedTask, stripState } from './sharedTask.ts';
import { prepareStrips, type StripTask } from './strips.ts';

/** Threads that compute strips together with the one that owns them. */
export interface Crew {
  /** How many they are, without the owner. */
  readonly helpers: number;
  /** Computes all strips; `take` gets their values in the order of the strips. Blocks until all are taken. */
  run(task: StripTask, take: (values: Float64Array, strip: number) => void): void;
  /** Ends the helpers; a later `run` starts new ones. */
  close(): Promise<void>;
}

/** More helpers than this gain nothing: a task has at most 64 strips. */
const mostHelpers = 31;

/** A strip is taken back after so many times the time of the longest strip here, and so many milliseconds. */
const patience = 8;
const leastPatience = 250;

/**
 * A crew of helper threads for the calling thread, which may itself be a worker: by default one fewer than
 * processors, perhaps none. The helpers start with the first task, keep no process alive, and end with their parent.
 *
 * A task's input and values lie in shared memory; whoever is free takes the next strip. The owner works too, so
 * nothing waits for a helper that has not started yet. It takes a strip back, and computes it itself, when its
 * helper failed, or gives no answer for much longer than a strip takes (a thread that is gone cannot say so while
 * its owner is blocked). Results are the same then: a strip's values depend on the task alone.
 */
export function makeCrew(
  helpers: number = availableParallelism() - 1,
  startHelper: () => Worker = () => startThread('kernelWorker'),
): Crew {
  const size = Math.max(0, Math.min(helpers, mostHelpers));
  const threads = new Set<Worker>();

  function start(): void {
    const thread = startHelper();
    const leave = (): void => void threads.delete(thread);
    thread.on('error', leave);
    thread.on('exit', leave);
    thread.unref();
    threads.add(thread);
  }

  function run(task: StripTask, take: (values: Float64Array, strip: number) => void): void {
    while (threads.size < size) start();
    const shared = shareTask(task);
    for (const thread of threads) thread.postMessage(shared);
    const progress = progressOf(shared);
    try {
      work(shared, take);
    } finally {
      // After a failure here nobody begins another strip.
      progress.stop();
    }
  }

  async function close(): Promise<void> {
    await Promise.all([...threads].map((thread) => thread.terminate()));
    threads.clear();
  }

  return { helpers: size, run, close };
}

function work(shared: SharedTask, take: (values: Float64Array, strip: number) => void): void {
  const { kernel, input, strips } = shared;
  const progress = progressOf(shared);
  const compute = prepareStrips(kernel, input);
  let longest = 0;
  let taken = 0;
  const computeHere = (strip: number): void => {
    const started = performance.now();
    progress.finish(strip, compute(strip));
    longest = Math.max(longest, performance.now() - started);
  };
  const takeFinished = (): void => {
    while (taken < strips && progress.state(taken) === stripState.finished) {
      take(progress.values(taken), taken);
      taken++;
    }
  };
  for (let strip = progress.claim(); strip !== null; strip = progress.claim()) {
    computeHere(strip);
    takeFinished();
  }
  while (taken < strips) {
    const state = progress.wait(taken, Math.max(leastPatience, patience * longest));
    if (state !== stripState.finished) computeHere(taken);
    takeFinished();
  }
}
