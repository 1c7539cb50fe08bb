import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { seededDraws } from '../faults/seededDraws.ts';
import type { WriterOrder } from './acknowledgement.ts';
import { checkKept, type Kept } from './checkKept.ts';
import { underWay, untilAcknowledged } from './journal.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** A folder is used for so many rounds, then a new one: reading it again takes longer as it grows. */
const roundsPerFolder = 6;
const shareOfEarlyKills = 0.12;
/** Opening takes about so long; a kill that comes later hits the first writes. */
const openingMs = 400;
/** Longer than a write takes. */
const afterwardsMs = 40;
/** A round with fewer acknowledgements than were asked for ends all the same. */
const longestRoundMs = 20_000;

export interface Rounds extends Kept {
  readonly rounds: number;
  /** Kills while the store was being opened, with a batch in hand, and while the store was written anew. */
  readonly duringOpening: number;
  readonly duringBatch: number;
  readonly duringCompaction: number;
}

/**
 * Runs a writer and kills it at a moment drawn by chance (kill -9), after fewer than `most` acknowledgements, again
 * and again, and compares the store with what was acknowledged after every kill. Some kills come while the store is
 * being opened, some writers find the files as the one before them left them, others find a store that was closed.
 */
export async function killRounds(
  { rounds, seed, most }: { rounds: number; seed: number; most: number },
  log: (line: string) => void,
): Promise<Rounds> {
  const random = seededDraws(seed);
  const total: Mutable<Rounds> = {
    rounds: 0,
    duringOpening: 0,
    duringBatch: 0,
    duringCompaction: 0,
    acknowledged: 0,
    lost: [],
    halfDone: [],
  };
  for (let first = 0; first < rounds; first += roundsPerFolder) {
    const place = mkdtempSync(join(tmpdir(), 'linli-kill-'));
    const address = { folder: join(place, 'data') };
    const journals: string[] = [];
    const last = Math.min(rounds, first + roundsPerFolder) - 1;
    let acknowledged = 0;
    for (let round = first; round <= last; round++) {
      const journal = join(place, `journal-${round}`);
      journals.push(journal);
      const writerSeed = Math.floor(random() * 2 ** 32);
      const order = { address, journal, seed: writerSeed, withCompaction: round % 2 === 1 };
      const isEarly = random() < shareOfEarlyKills;
      const isReady = await (isEarly
        ? killWhileOpening(order, random() * openingMs)
        : killWhileWriting(order, Math.floor(random() * most), random() * afterwardsMs));
      const { isBatch, isCompaction } = underWay(journal);
      if (!isReady) total.duringOpening++;
      if (isBatch) total.duringBatch++;
      if (isCompaction) total.duringCompaction++;
      const isClosed = round === last || random() < 0.5;
      const kept = await (isClosed ? checkKept(address, journals) : checkCopy(place, journals));
      total.rounds++;
      acknowledged = kept.acknowledged;
      total.lost.push(...kept.lost);
      total.halfDone.push(...kept.halfDone);
      log(
        `round ${round + 1}: ${total.acknowledged + acknowledged} acknowledged so far, ${kept.lost.length} lost, ${kept.halfDone.length} half done`,
      );
    }
    total.acknowledged += acknowledged;
    rmSync(place, { recursive: true, force: true });
  }
  return total;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Checks a copy, so that the next writer finds the files as the kill left them. */
async function checkCopy(place: string, journals: readonly string[]): Promise<Kept> {
  const copy = join(place, 'copy');
  // Killed before it came to the folder.
  if (!existsSync(join(place, 'data'))) return { acknowledged: 0, lost: [], halfDone: [] };
  cpSync(join(place, 'data'), copy, { recursive: true });
  const kept = await checkKept({ folder: copy }, journals);
  rmSync(copy, { recursive: true, force: true });
  return kept;
}

/** Kills a writer so long after it began to open the store; tells whether it was open. */
async function killWhileOpening(order: WriterOrder, afterMs: number): Promise<boolean> {
  const child = startWriter(order);
  let isReady = false;
  child.ready.then(
    () => {
      isReady = true;
    },
    () => undefined,
  );
  await child.opening;
  await stillWritingAfter(child, afterMs);
  child.kill();
  await child.ended;
  return isReady;
}

/** Kills a writer so long after so many acknowledgements. */
async function killWhileWriting(
  order: WriterOrder,
  acknowledgements: number,
  afterMs: number,
): Promise<true> {
  const child = startWriter(order);
  await child.ready;
  await untilAcknowledged(order.journal, acknowledgements, child.ended, longestRoundMs);
  await stillWritingAfter(child, afterMs);
  child.kill();
  await child.ended;
  return true;
}

/** @throws with what the writer said when it ended by itself meanwhile */
export async function stillWritingAfter(writer: Writer, ms: number): Promise<void> {
  const said = await Promise.race([writer.ended, pause(ms, null)]);
  if (said !== null) throw new Error(`The writer ended before it was killed. ${said}`);
}

export interface Writer {
  /** Resolves when it begins to open the store; rejects with what it said at its end. */
  readonly opening: Promise<void>;
  /** Resolves when the store is open; rejects with what it said at its end. */
  readonly ready: Promise<void>;
  /** Resolves with what it said of errors. */
  readonly ended: Promise<string>;
  kill(): void;
}

/** A writer in a process of its own, which ends with this one at the latest. */
export function startWriter(order: WriterOrder): Writer {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', writer, JSON.stringify(order)],
    { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let heard = '';
  let said = '';
  child.stdout.on('data', (part: Buffer) => {
    heard += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const ended = new Promise<string>((resolve) => child.once('close', () => resolve(said)));
  const saying = (word: string): Promise<void> => {
    const hears = new Promise<void>((resolve, reject) => {
      child.stdout.on('data', () => {
        if (heard.includes(word)) resolve();
      });
      void ended.then(() => reject(new Error(`The writer ended before it said "${word}". ${said}`)));
    });
    hears.catch(() => undefined);
    return hears;
  };
  return {
    opening: saying('opening'),
    ready: saying('ready'),
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}
