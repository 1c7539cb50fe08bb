import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { graphHash } from '../../server/store/archive.ts';
import { openStores, type StoreAddress } from '../../server/store/stores.ts';
import { seededDraws } from '../faults/seededDraws.ts';
import type { ImportOrder } from './importWriter.ts';
import type { ImportSize } from './killedImport.ts';

const writer = fileURLToPath(new URL('./importWriter.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Kills come until a little after the work would be done. */
const shareAfterwards = 1.15;

type Work = ImportOrder['work'];

/** Where the content before a work is to be had, anew for each round. */
export interface Place {
  /** Rounds that may go on at one time. */
  readonly lanes: number;
  /** A store with the content before the work. */
  prepare(work: Work): Promise<StoreAddress>;
}

export interface ImportRounds {
  /** After so many kills the content was as before the work, and after so many as after it. */
  asBefore: number;
  asAfter: number;
  /** What was neither. */
  readonly between: string[];
}

/**
 * Has an import written, or taken back, by a process of its own and kills it (kill -9) at a moment drawn by chance, again
 * and again; opens the store and compares the hash of all that is in it with that before and after the work.
 */
export async function importKillRounds(
  place: Place,
  { rounds, seed, size }: { readonly rounds: number; readonly seed: number; readonly size: ImportSize },
): Promise<ImportRounds> {
  const random = seededDraws(seed);
  const found: ImportRounds = { asBefore: 0, asAfter: 0, between: [] };
  const expected = {
    import: await undisturbed(place, 'import', size),
    undo: await undisturbed(place, 'undo', size),
  };
  const kills = Array.from({ length: rounds }, (_, round): Kill => {
    const work = round % 4 === 3 ? 'undo' : 'import';
    return { work, size, afterMs: random() * expected[work].ms * shareAfterwards };
  });
  const lane = async (): Promise<void> => {
    for (let kill = kills.shift(); kill; kill = kills.shift()) {
      const { before, after, ms } = expected[kill.work];
      const hash = await hashAfterKill(place, kill);
      if (hash === before) found.asBefore++;
      else if (hash === after) found.asAfter++;
      else
        found.between.push(`${kill.work}, killed after ${Math.round(kill.afterMs)} of ${Math.round(ms)} ms`);
    }
  };
  await Promise.all(Array.from({ length: place.lanes }, lane));
  return found;
}

interface Kill {
  readonly work: Work;
  readonly size: ImportSize;
  readonly afterMs: number;
}

/** Kills a work at its moment; answers the hash of what is there then. */
async function hashAfterKill(place: Place, { work, size, afterMs }: Kill): Promise<string> {
  const address = await place.prepare(work);
  const child = startImport({ address, work, size });
  await child.said('ready');
  child.go();
  await child.said('writing');
  await pause(afterMs);
  child.kill();
  await child.ended;
  return hashOf(address);
}

/** The content before and after a work that nobody disturbs, and how long it takes. */
async function undisturbed(place: Place, work: Work, size: ImportSize) {
  const address = await place.prepare(work);
  const before = await hashOf(address);
  const child = startImport({ address, work, size });
  await child.said('ready');
  child.go();
  await child.said('writing');
  const start = performance.now();
  await child.said('done');
  const ms = performance.now() - start;
  child.end();
  await child.ended;
  return { before, after: await hashOf(address), ms };
}

async function hashOf(address: StoreAddress): Promise<string> {
  const { graph } = await openStores(address);
  try {
    return await graphHash(graph);
  } finally {
    await graph.close();
  }
}

/** A process that writes one import; it ends with this one at the latest. */
function startImport(order: ImportOrder) {
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', writer, JSON.stringify(order)],
    { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let heard = '';
  let errors = '';
  child.stdout.on('data', (part: Buffer) => {
    heard += part.toString();
  });
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return {
    ended,
    said: (word: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (heard.includes(word)) resolve();
        };
        look();
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`The import ended before it said "${word}". ${errors}`)));
      }),
    go: () => void child.stdin.write('go\n'),
    end: () => void child.stdin.end(),
    kill: () => void child.kill('SIGKILL'),
  };
}
