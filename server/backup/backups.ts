import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError, type Problem } from '../entities/problem.ts';
import type { Backup } from '../entities/results/backup.ts';
import type { Keyring } from '../secrets/keyring.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { backupName, madeAtOf, total } from './backupFormat.ts';
import { readIndex, writeIndex, type IndexEntry } from './backupIndex.ts';
import type { BackupSettings } from './backupSettings.ts';
import { checkChecksum, checksumFileOf } from './checksum.ts';
import { factsOf } from './readBackup.ts';
import { expiredBackups } from './retention.ts';
import { finishedName, writeBackup, type WrittenBackup } from './writeBackup.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What backups are made of. */
interface BackedUp {
  readonly graph: Pick<GraphStore, 'scan' | 'describe'>;
  readonly keyring: Keyring;
  /** Null = there is no audit log. */
  readonly auditFolder: string | null;
  /** Version of Linli. */
  readonly version: string;
  readonly clock: { now(): string };
}

/** Backups of one installation: makes them one at a time, and looks after the folder that they go to. */
export class Backups {
  private turn: Promise<unknown> = Promise.resolve();
  private failure: { readonly at: string; readonly problem: Problem } | null = null;

  constructor(
    private readonly backedUp: BackedUp,
    readonly settings: BackupSettings,
    /** For tests, which cannot wait for the usual cost of a passphrase. */
    private readonly workFactor?: number,
  ) {}

  /** Why the last backup could not be made; null when it was. */
  get lastFailure(): { readonly at: string; readonly problem: Problem } | null {
    return this.failure;
  }

  /** Whether a folder and a passphrase are set. */
  isConfigured(): boolean {
    try {
      return this.settings.folder !== null && this.settings.passphrase() !== null;
    } catch {
      return false;
    }
  }

  /** Those in the folder, the newest first. */
  async list(): Promise<Backup[]> {
    const { folder } = this.settings;
    if (folder === null) return [];
    const index = await readIndex(folder);
    const names = (await namesIn(folder)).reverse();
    const found = await Promise.all(names.map((name) => this.found(folder, name, index.get(name))));
    return found.filter((backup) => backup !== null);
  }

  /**
   * A new one in the folder; then those that are too old are deleted.
   * @throws ProblemError `backupNotConfigured`; those of `writeBackup`
   */
  make(): Promise<Backup> {
    return this.inTurn(async () => {
      const { now } = this.backedUp.clock;
      try {
        const made = await this.makeNow();
        this.failure = null;
        return made;
      } catch (error) {
        const [problem = { code: 'unexpected' as const }] =
          error instanceof ProblemError ? error.problems : [];
        this.failure = { at: now(), problem };
        throw error;
      }
    });
  }

  /** One at another place. @throws ProblemError as `writeBackup` */
  writeTo(path: string, passphrase: string): Promise<WrittenBackup> {
    return this.inTurn(() => this.write(path, passphrase, this.backedUp.clock.now()));
  }

  /**
   * Reads the whole of a backup in the folder.
   * @throws ProblemError `backupUnknown`, `backupNotConfigured`; those of `factsOf` and `checkChecksum`
   */
  async verify(name: string): Promise<Backup> {
    const { folder, passphrase } = this.configured();
    // Only what the folder lists is a name: nothing leads out of it.
    if (!(await namesIn(folder)).includes(name)) throw new ProblemError({ code: 'backupUnknown' });
    const path = join(folder, name);
    await checkChecksum(path);
    const { end } = await factsOf(path, passphrase);
    const entry = { nodes: total(end.nodes), ties: total(end.ties), verifiedAt: this.backedUp.clock.now() };
    await this.inTurn(async () => writeIndex(folder, new Map(await readIndex(folder)).set(name, entry)));
    const backup = await this.found(folder, name, entry);
    if (backup === null) throw new ProblemError({ code: 'backupUnknown' });
    return backup;
  }

  private async makeNow(): Promise<Backup> {
    const { folder, passphrase } = this.configured();
    const madeAt = this.backedUp.clock.now();
    const name = backupName(madeAt);
    const { end } = await this.write(join(folder, name), passphrase, madeAt);
    const entry = { nodes: total(end.nodes), ties: total(end.ties), verifiedAt: null };
    await this.removeExpired(folder, madeAt, new Map(await readIndex(folder)).set(name, entry));
    const backup = await this.found(folder, name, entry);
    if (backup === null) throw new ProblemError({ code: 'backupUnknown' });
    return backup;
  }

  private write(path: string, passphrase: string, madeAt: string): Promise<WrittenBackup> {
    const { graph, keyring, auditFolder, version } = this.backedUp;
    const source = { graph, secret: keyring.exportSecret(), auditFolder, version, madeAt };
    return writeBackup(path, source, { passphrase, workFactor: this.workFactor });
  }

  private async removeExpired(folder: string, now: string, index: Map<string, IndexEntry>): Promise<void> {
    const isGood = (name: string): Promise<boolean> => checkChecksum(join(folder, name)).catch(() => false);
    const { keepDays } = this.settings;
    for (const name of await expiredBackups(await namesIn(folder), { now, keepDays, isGood })) {
      await rm(join(folder, name), { force: true });
      await rm(checksumFileOf(join(folder, name)), { force: true });
    }
    await removeUnfinished(folder, now);
    const left = new Set(await namesIn(folder));
    await writeIndex(folder, new Map([...index].filter(([name]) => left.has(name))));
  }

  /** Null when it was deleted meanwhile. */
  private async found(folder: string, name: string, entry: IndexEntry | undefined): Promise<Backup | null> {
    const { size } = await stat(join(folder, name)).catch(() => ({ size: null }));
    if (size === null) return null;
    const { nodes = null, ties = null, verifiedAt = null } = entry ?? {};
    return { name, madeAt: madeAtOf(name)!, bytes: size, nodes, ties, verifiedAt };
  }

  private configured(): { folder: string; passphrase: string } {
    const { folder } = this.settings;
    const passphrase = this.settings.passphrase();
    if (folder === null || passphrase === null) throw new ProblemError({ code: 'backupNotConfigured' });
    return { folder, passphrase };
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.turn.then(work);
    this.turn = turn.catch(() => undefined);
    return turn;
  }
}

/** What came to a sudden end a day ago or more; what is younger may be under way in another process. */
async function removeUnfinished(folder: string, now: string): Promise<void> {
  const names = new Set(await readdir(folder));
  for (const file of names) {
    const name = finishedName(file) ?? file.replace(/\.sha256$/, '');
    const madeAt = file === name || names.has(name) ? null : madeAtOf(name);
    if (madeAt !== null && Date.parse(now) - Date.parse(madeAt) > dayMs) await rm(join(folder, file));
  }
}

/** Names of the backups in a folder, the oldest first; none when it is not there. */
async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => madeAtOf(name) !== null).sort();
}
