import { ProblemError } from '../entities/problem.ts';
import type { UndoneImport } from '../entities/results/importBatch.ts';
import type { Source } from '../entities/source.ts';
import type { Stores } from '../store/stores.ts';
import { RecentlyUsed } from './recentlyUsed.ts';

const rememberedUndone = 100;

/** Takes imports back; sent again, a request answers the same. */
export class UndoDesk {
  private readonly undoing = new Map<string, Promise<UndoneImport>>();
  private readonly undone = new RecentlyUsed<string, UndoneImport>(rememberedUndone);

  constructor(private readonly stores: Pick<Stores, 'nodes' | 'batches'>) {}

  /** What taking it back would do now. @throws ProblemError `importUnknown` */
  async preview(batchId: string): Promise<UndoneImport> {
    return this.stores.batches.undoPreview(await this.mustFind(batchId), batchId);
  }

  /** @throws ProblemError `importUnknown` */
  undo(batchId: string): Promise<UndoneImport> {
    const underWay = this.undoing.get(batchId);
    if (underWay) return underWay;
    const undoing = this.undoNow(batchId).finally(() => this.undoing.delete(batchId));
    this.undoing.set(batchId, undoing);
    return undoing;
  }

  private async undoNow(batchId: string): Promise<UndoneImport> {
    const before = this.undone.get(batchId);
    const isThere = (await this.stores.nodes.read(batchId)) !== null;
    // While its Source is there, some of it may be as well.
    if (!isThere && before) return before;
    const undone = await this.stores.batches.undo(await this.mustFind(batchId), batchId);
    this.undone.set(batchId, undone);
    return undone;
  }

  /** The community of a batch. */
  private async mustFind(batchId: string): Promise<string> {
    const source = await this.stores.nodes.read(batchId);
    const isImport = source?.label === 'Source' && (source as Source).kind === 'import';
    if (!isImport) throw new ProblemError({ code: 'importUnknown' });
    return source.communityId;
  }
}
