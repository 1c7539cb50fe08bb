import { parentPort } from 'node:worker_threads';
import { progressOf, type SharedTask } from './sharedTask.ts';
import { prepareStrips } from './strips.ts';

/** A helper of a crew: computes strips of the tasks that its owner sends, as long as there are any. */
parentPort?.on('message', (task: SharedTask) => {
  const progress = progressOf(task);
  let strip = progress.claim();
  if (strip === null) return;
  try {
    const compute = prepareStrips(task.kernel, task.input);
    for (; strip !== null; strip = progress.claim()) progress.finish(strip, compute(strip));
  } catch {
    // Its owner computes the strip again; what is wrong with the task shows there.
    if (strip !== null) progress.fail(strip);
  }
});
