import { readArchive, writeArchive } from './archive.ts';
import { DataFolder } from './dataFolder.ts';
import { engineVersion, Generation } from './generation.ts';
import { isConflict, writingProblem } from './grafeoErrors.ts';
import { removeGrafeo } from './grafeoFiles.ts';
import type { GraphStore, Run, StoreDescription } from './graphStore.ts';

/** Writes take turns in this process, so conflicts should not come; a work that lost one is run again. */
const mostTries = 3;

/**
 * The graph in this process, in a folder on disk, or in memory when no folder is given.
 * One process may hold a folder. Writes run one after the other; each is on disk before it resolves.
 * @throws ProblemError `storeBusy` when another process holds the folder; `storeDamaged` when files are missing or
 * other than they were
 */
export async function openEmbedded(folder: string | null): Promise<GraphStore> {
  if (folder === null) return new EmbeddedStore(await Generation.open(null), null);
  const { home, generation } = await DataFolder.open(folder);
  const store = new EmbeddedStore(generation, home);
  // Begun before a sudden end. When it fails it stays due, and is tried again at the next start.
  if (home.isCompactionDue) store.compact().catch(() => undefined);
  return store;
}

class EmbeddedStore implements GraphStore {
  private lastWrite: Promise<unknown> = Promise.resolve();
  private lastRemoval: Promise<unknown> = Promise.resolve();

  constructor(
    private generation: Generation,
    private readonly home: DataFolder | null,
  ) {}

  readonly read: Run = (statement, parameters) => this.generation.read(statement, parameters);
  readonly scan: GraphStore['scan'] = (statement, parameters, take) =>
    this.generation.scan(statement, parameters, take);

  write<Result>(work: (run: Run) => Promise<Result>): Promise<Result> {
    // The next write begins when this one is committed; both may be acknowledged by one sync.
    const turn = this.inTurn(() => this.commit(work));
    return turn.then(async ({ outcome, onDisk }) => {
      await onDisk;
      return outcome;
    });
  }

  compact(): Promise<void> {
    const { home } = this;
    if (!home) return Promise.resolve();
    const removed = this.inTurn(() => this.writeAnew(home)).then(async (former) => {
      await former.closeInBackground();
      removeGrafeo(former.path!);
    });
    this.lastRemoval = removed.catch(() => undefined);
    return removed;
  }

  isReachable(): Promise<boolean> {
    return Promise.resolve(true);
  }

  describe(): Promise<StoreDescription> {
    const location = this.home?.folder ?? 'memory';
    return Promise.resolve({ engine: 'embedded', version: engineVersion(), location });
  }

  async close(): Promise<void> {
    await this.lastWrite;
    await this.lastRemoval;
    try {
      await this.home?.beforeClose();
      this.generation.close();
      await this.home?.afterClose();
    } catch (error) {
      throw writingProblem(error, this.generation.path);
    }
  }

  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.lastWrite.then(work);
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  private async commit<Result>(
    work: (run: Run) => Promise<Result>,
  ): Promise<{ outcome: Result; onDisk: Promise<void> | undefined }> {
    const { path } = this.generation;
    for (let tries = 1; ; tries++)
      try {
        this.home?.mustBeWritable();
        const outcome = await this.generation.commit(work);
        const onDisk = this.home?.onDisk().catch((error: unknown) => {
          throw writingProblem(error, path);
        });
        return { outcome, onDisk };
      } catch (error) {
        if (!isConflict(error) || tries === mostTries) throw writingProblem(error, path);
      }
  }

  /** Writes all that is there into a new generation and takes it into use; answers the former one. */
  private async writeAnew(home: DataFolder): Promise<Generation> {
    const former = this.generation;
    let path: string | null = null;
    let next: Generation | null = null;
    try {
      path = await home.prepareNext();
      next = await Generation.open(path);
      const target = next;
      await writeArchive(
        { write: (work) => target.commit(work) },
        readArchive(former, { withSessions: true }),
      );
      await home.switchToNext();
    } catch (error) {
      if (next) await next.closeInBackground().catch(() => undefined);
      if (path !== null) removeGrafeo(path);
      throw writingProblem(error, path);
    }
    this.generation = next;
    return former;
  }
}
