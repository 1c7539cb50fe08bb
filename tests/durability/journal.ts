import { existsSync, fdatasync, openSync, readFileSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Acknowledgement, Intention } from './acknowledgement.ts';

const sync = promisify(fdatasync);
const pollMs = 20;

/** Appends to a journal; resolves when the line is on disk. Lines that come while a sync runs share the next one. */
export type Note = (line: Acknowledgement | Intention) => Promise<void>;

/** Opens the journal of one writer. A line is with the system at once, so a killed writer takes none with it. */
export function openJournal(path: string): Note {
  const file = openSync(path, 'a');
  let running: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return (line) => {
    writeSync(file, `${JSON.stringify(line)}\n`);
    waiting ??= running.then(() => {
      waiting = null;
      running = sync(file);
      return running;
    });
    return waiting;
  };
}

/** What a writer noted; nothing when it was killed before it came to that. */
export function linesOf(path: string): (Acknowledgement | Intention)[] {
  if (!existsSync(path)) return [];
  // The last line may be cut off: the writer was killed while it wrote.
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as Acknowledgement | Intention);
}

export function isAcknowledgement(line: Acknowledgement | Intention): line is Acknowledgement {
  return line.kind !== 'begun' && line.kind !== 'undoing' && line.kind !== 'erasing';
}

/** Waits until so many writes are noted, the writer has ended, or the time is over. */
export async function untilAcknowledged(
  path: string,
  count: number,
  ended: Promise<unknown>,
  longestMs: number,
): Promise<void> {
  const end = performance.now() + longestMs;
  let isEnded = false;
  void ended.then(() => {
    isEnded = true;
  });
  while (!isEnded && performance.now() < end && linesOf(path).filter(isAcknowledgement).length < count)
    await pause(pollMs);
}

/** What the writer of a journal had begun, and was not told of as done, when it was killed. */
export function underWay(path: string): { readonly isBatch: boolean; readonly isCompaction: boolean } {
  const lines = linesOf(path);
  const idsOf = (...kinds: readonly string[]): Set<string> =>
    new Set(lines.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const isOpen = (begun: ReadonlySet<string>, done: ReadonlySet<string>): boolean =>
    [...begun].some((id) => !done.has(id));
  return {
    isBatch: isOpen(idsOf('begun'), idsOf('batch')) || isOpen(idsOf('undoing'), idsOf('undone')),
    isCompaction: isOpen(idsOf('erasing'), idsOf('erased')),
  };
}
