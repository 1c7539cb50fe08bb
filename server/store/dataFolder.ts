import { mkdirSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { CommitLog } from './commitLog.ts';
import { engineVersion, Generation } from './generation.ts';
import { isFull } from './grafeoErrors.ts';
import { logFilesOf, logHeadBytes, readMainFile, removeGrafeo } from './grafeoFiles.ts';
import {
  checkFiles,
  damaged,
  mainFileOf,
  readManifest,
  writeManifest,
  type KeptLog,
  type Manifest,
} from './manifest.ts';

/** Long enough for another process to be done with the last steps of closing or compacting. */
const changeTime = 300;

/** The folder of an embedded store: its manifest, and the log of the generation that the manifest names. */
export class DataFolder {
  private lastUpdate: Promise<unknown> = Promise.resolve();
  private log: CommitLog;

  private constructor(
    readonly folder: string,
    private manifest: Manifest,
  ) {
    this.log = this.logOf(manifest.generation);
  }

  /**
   * Checks the files against the manifest, then opens them. A folder without one, from version 0.1.0, gets one.
   * @throws ProblemError `storeBusy`, `storeDamaged`, `storeUnavailable`
   */
  static async open(folder: string): Promise<{ home: DataFolder; generation: Generation }> {
    // What lies in there is personal: for this user's eyes only.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const number = await checkedGeneration(folder).catch(async () => {
      // Another process that closes or compacts the store changes the files one after the other.
      await pause(changeTime);
      return checkedGeneration(folder);
    });
    const path = mainFileOf(folder, number);
    const generation = await Generation.open(path);
    const known = readManifest(folder);
    // Who held the folder until a moment ago may have written it anew meanwhile.
    if ((known?.generation ?? 1) !== number) {
      generation.close();
      return DataFolder.open(folder);
    }
    // Left over from a sudden end while the store was written anew.
    for (const other of generationsIn(folder)) if (other !== number) removeGrafeo(mainFileOf(folder, other));
    const home = new DataFolder(folder, manifestAt(folder, number, known?.isCompactionDue ?? false));
    await home.log.onDisk();
    await home.log.noteNow().catch(unlessFull);
    return { home, generation };
  }

  get isCompactionDue(): boolean {
    return this.manifest.isCompactionDue;
  }

  /** Resolves when the latest commit is on disk. */
  onDisk(): Promise<void> {
    return this.log.onDisk();
  }

  /** @throws what made an earlier sync fail: no write can be acknowledged any more */
  mustBeWritable(): void {
    this.log.mustBeWritable();
  }

  /** Where the next generation belongs; nothing of an earlier try is left there. */
  async prepareNext(): Promise<string> {
    await this.update({ isCompactionDue: true });
    const path = mainFileOf(this.folder, this.manifest.generation + 1);
    removeGrafeo(path);
    return path;
  }

  /** Makes the next generation, which has been written, the one that is opened from now on. */
  async switchToNext(): Promise<void> {
    const number = this.manifest.generation + 1;
    const log = this.logOf(number);
    await log.onDisk();
    const change = { ...manifestAt(this.folder, number, false), log: await log.kept() };
    await this.update(change).catch((error: unknown) => {
      // The manifest may be in its place although its folder could not be synced: then there is no way back.
      if (readManifest(this.folder)?.generation !== number) throw error;
      this.manifest = change;
    });
    const former = this.log;
    this.log = log;
    await former.close();
  }

  /** To be called before the engine closes, which removes the log: with rows in it the main file tells that it was moved. */
  async beforeClose(): Promise<void> {
    await this.log.close();
    const path = mainFileOf(this.folder, this.manifest.generation);
    const last = logFilesOf(path).at(-1);
    const end = last ? last.start + last.bytes - logHeadBytes : 0;
    if (end === readMainFile(path)?.checkpoint) await this.update({ checkpoint: end, log: [] });
  }

  async afterClose(): Promise<void> {
    const { generation, isCompactionDue } = this.manifest;
    await this.update(manifestAt(this.folder, generation, isCompactionDue)).catch(unlessFull);
  }

  private logOf(generation: number): CommitLog {
    return new CommitLog(mainFileOf(this.folder, generation), (log: readonly KeptLog[]) =>
      this.update({ log }, generation),
    );
  }

  /** With `ofGeneration` nothing is done when another one is in use by the time that it is this update's turn. */
  private update(change: Partial<Manifest>, ofGeneration?: number): Promise<void> {
    const updated = this.lastUpdate.then(async () => {
      if (ofGeneration !== undefined && ofGeneration !== this.manifest.generation) return;
      const next = { ...this.manifest, ...change };
      await writeManifest(this.folder, next);
      this.manifest = next;
    });
    this.lastUpdate = updated.catch(() => undefined);
    return updated;
  }
}

/** The generation that is in use, all of whose files are as they should be. */
async function checkedGeneration(folder: string): Promise<number> {
  const known = readManifest(folder);
  if (known) await checkFiles(folder, known);
  else if (generationsIn(folder).some((number) => number > 1)) throw damaged(folder, 'manifest.json');
  return known?.generation ?? 1;
}

function manifestAt(folder: string, generation: number, isCompactionDue: boolean): Manifest {
  const path = mainFileOf(folder, generation);
  const main = readMainFile(path);
  if (!main) throw damaged(folder, path);
  return { format: 1, generation, engine: engineVersion(), ...main, log: [], isCompactionDue };
}

/** Numbers of the generations of which there is anything. */
function generationsIn(folder: string): number[] {
  const found = readdirSync(folder).flatMap((name) => {
    const match = /^graph(?:-(\d+))?(?:\.\w+)*$/.exec(name);
    return match ? [Number(match[1] ?? 1)] : [];
  });
  return [...new Set(found)];
}

/** What the manifest said before stays true: a full disk is no reason to refuse the store. */
function unlessFull(error: unknown): void {
  if (!isFull(error)) throw error;
}
