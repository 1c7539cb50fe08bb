import { createHash } from 'node:crypto';
import { closeSync, fdatasync, openSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { logFilesOf, logFolderOf, syncFolder, type LogFile } from './grafeoFiles.ts';
import type { KeptLog } from './manifest.ts';

const sync = promisify(fdatasync);
const hashedAtOnce = 1 << 20;
/** Least time between two entries in the manifest: each costs two syncs of its own. */
const notingPause = 1_000;

/**
 * Puts the log of a main file on disk: Grafeo acknowledges before, and a power cut would lose the latest writes.
 * Commits that come while a sync runs share the next one. After a failed sync nobody knows what is on disk, so
 * every later one fails too, until the store is opened again.
 */
export class CommitLog {
  private readonly folder: string;
  /** Where the log ended after the latest commit, and what of it is on disk. */
  private written: LogFile | null = null;
  private synced: LogFile | null = null;
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;
  private readonly hashes = new Map<
    string,
    { readonly hash: ReturnType<typeof createHash>; bytes: number }
  >();
  private hashing: Promise<unknown> = Promise.resolve();
  private noting: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | null = null;
  private notedAt = 0;
  private isClosed = false;
  private failure: Error | null = null;

  constructor(
    private readonly path: string,
    /** Called in the background, now and then, with what is on disk for certain. */
    private readonly note: (kept: readonly KeptLog[]) => Promise<void>,
  ) {
    this.folder = logFolderOf(path);
  }

  /** To be called after a commit, before the next begins; resolves when it is on disk. Resolves in order. */
  onDisk(): Promise<void> {
    this.written = logFilesOf(this.path).at(-1) ?? null;
    this.waiting ??= this.running.then(() => {
      this.waiting = null;
      this.running = this.syncNow().catch((error: unknown) => {
        this.failure = error instanceof Error ? error : new Error(String(error));
        throw this.failure;
      });
      return this.running;
    });
    return this.waiting;
  }

  /** @throws what made an earlier sync fail */
  mustBeWritable(): void {
    if (this.failure) throw this.failure;
  }

  /** Has what is on disk by now noted. */
  noteNow(): Promise<void> {
    const noted = this.noting.then(async () => this.note(await this.kept()));
    this.noting = noted.catch(() => undefined);
    return noted;
  }

  /** What is on disk for certain, with its hash. */
  kept(): Promise<KeptLog[]> {
    // One after the other: they carry the same hashes on.
    const kept = this.hashing.then(() => this.keptNow());
    this.hashing = kept.catch(() => undefined);
    return kept;
  }

  private async keptNow(): Promise<KeptLog[]> {
    const upTo = this.synced;
    if (!upTo) return [];
    const kept: KeptLog[] = [];
    for (const { name, start, bytes } of logFilesOf(this.path).filter((file) => file.start <= upTo.start))
      kept.push(await this.hashed(name, start === upTo.start ? upTo.bytes : bytes));
    return kept;
  }

  /** Writes nothing any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
    await (this.waiting ?? this.running).catch(() => undefined);
    await this.noting;
  }

  private async syncNow(): Promise<void> {
    const upTo = this.written;
    if (!upTo) return;
    const from = this.synced?.start ?? 0;
    const files = logFilesOf(this.path).filter(({ start }) => start >= from && start <= upTo.start);
    for (const { name } of files) {
      const file = openSync(join(this.folder, name), 'r+');
      try {
        await sync(file);
      } finally {
        closeSync(file);
      }
    }
    if (this.synced?.name !== upTo.name) syncFolder(this.folder);
    this.synced = upTo;
    this.noteSoon();
  }

  private noteSoon(): void {
    if (this.timer || this.isClosed) return;
    const pause = Math.max(0, this.notedAt + notingPause - performance.now());
    this.timer = setTimeout(() => {
      this.timer = null;
      this.notedAt = performance.now();
      // What was noted before stays true when the disk is full; the next commit tries again.
      this.noteNow().catch(() => undefined);
    }, pause);
    this.timer.unref();
  }

  /** The hash grows with the file, so that nothing is read twice. */
  private async hashed(name: string, upTo: number): Promise<KeptLog> {
    const known = this.hashes.get(name) ?? { hash: createHash('sha256'), bytes: 0 };
    this.hashes.set(name, known);
    const file = await open(join(this.folder, name), 'r');
    try {
      const part = Buffer.allocUnsafe(Math.min(hashedAtOnce, Math.max(0, upTo - known.bytes)));
      while (known.bytes < upTo) {
        const { bytesRead } = await file.read(
          part,
          0,
          Math.min(part.length, upTo - known.bytes),
          known.bytes,
        );
        if (bytesRead === 0) throw new Error(`${name} is shorter than it was`);
        known.hash.update(part.subarray(0, bytesRead));
        known.bytes += bytesRead;
      }
    } finally {
      await file.close();
    }
    return { name, bytes: known.bytes, sha256: known.hash.copy().digest('hex') };
  }
}
