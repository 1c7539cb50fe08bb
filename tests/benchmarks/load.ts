import { setTimeout as pause } from 'node:timers/promises';
import { timed } from './spread.ts';

/** Sends `count` requests, so many at a time; answers how long each took, in ms. */
export async function latencies(
  count: number,
  atATime: number,
  request: (index: number) => Promise<void>,
): Promise<number[]> {
  const found: number[] = [];
  let next = 0;
  const sender = async (): Promise<void> => {
    while (next < count) {
      const index = next++;
      found.push((await timed(() => request(index)))[1]);
    }
  };
  await Promise.all(Array.from({ length: atATime }, sender));
  return found;
}

/**
 * Sends a request every `everyMs` for `forMs`, whether or not the earlier ones are answered, as independent users
 * would; how long each took counts from when it was due.
 */
export async function probe(everyMs: number, forMs: number, request: () => Promise<void>): Promise<number[]> {
  const start = performance.now();
  const answers: Promise<number>[] = [];
  for (let due = start; due < start + forMs; due += everyMs) {
    const early = due - performance.now();
    if (early > 0) await pause(early);
    answers.push(request().then(() => performance.now() - due));
  }
  return Promise.all(answers);
}
