import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WriterOrder } from './acknowledgement.ts';
import { checkKept, type Kept } from './checkKept.ts';

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** A folder is used for so many rounds, then a new one: reading it again takes longer as it grows. */
const roundsPerFolder = 10;

export interface Rounds extends Kept {
  readonly rounds: number;
  /** Kills before the writer had opened the store. */
  readonly early: number;
}

/**
 * Runs a writer and kills it at a time drawn by chance (kill -9), again and again, and compares the store with what
 * was acknowledged after every kill. Some kills come while the store is being opened, some writers find the files
 * as the one before them left them, others find a store that was closed.
 */
export async function killRounds(
  rounds: number,
  random: () => number,
  log: (line: string) => void,
): Promise<Rounds> {
  const total: Mutable<Rounds> = { rounds: 0, early: 0, acknowledged: 0, lost: [], halfDone: [] };
  for (let first = 0; first < rounds; first += roundsPerFolder) {
    const place = mkdtempSync(join(tmpdir(), 'linli-kill-'));
    const address = { folder: join(place, 'data') };
    const journals: string[] = [];
    let acknowledged = 0;
    for (let round = first; round < Math.min(rounds, first + roundsPerFolder); round++) {
      const journal = join(place, `journal-${round}`);
      journals.push(journal);
      const order = { address, journal, seed: round, withCompaction: round % 2 === 1 };
      const isEarly = random() < 0.15;
      const ready = await killWriter(order, random() * 2_000, isEarly);
      if (!ready) total.early++;
      const isLast = round === Math.min(rounds, first + roundsPerFolder) - 1;
      const kept = await (isLast || random() < 0.5
        ? checkKept(address, journals)
        : checkCopy(place, journals));
      total.rounds++;
      acknowledged = kept.acknowledged;
      total.lost.push(...kept.lost);
      total.halfDone.push(...kept.halfDone);
      log(
        `round ${round + 1}: ${kept.acknowledged} acknowledged, ${kept.lost.length} lost, ${kept.halfDone.length} half done`,
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

/** Kills a writer so long after it said that it is ready, or after it was started; tells whether it was ready. */
export async function killWriter(order: WriterOrder, afterMs: number, fromStart: boolean): Promise<boolean> {
  const child = startWriter(order);
  let isReady = false;
  const ready = child.ready.then(() => {
    isReady = true;
  });
  ready.catch(() => undefined);
  if (!fromStart) await ready;
  await Promise.race([new Promise((resolve) => setTimeout(resolve, afterMs)), child.ended]);
  child.kill();
  await child.ended;
  return isReady;
}

/** A writer in a process of its own. `ready` resolves when the store is open, or rejects with what it said at its end. */
export function startWriter(order: WriterOrder): {
  readonly ready: Promise<void>;
  readonly ended: Promise<void>;
  kill(): void;
} {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', writer, JSON.stringify(order)],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    void ended.then(() => reject(new Error(`The writer ended before it was ready. ${said}`)));
  });
  ready.catch(() => undefined);
  return { ready, ended, kill: () => void child.kill('SIGKILL') };
}
