import type { NodeChange, NodeDraft, TieDraft } from '../entities/draft.ts';
import { ProblemError } from '../entities/problem.ts';
import type { ImportBatch, UndoneImport } from '../entities/results/importBatch.ts';
import { nodesById, writeChanges } from './batchChanges.ts';
import { listBatches, type BatchPage } from './batchList.ts';
import { carryOutUndo, planUndo, tellUndo } from './batchUndo.ts';
import { dayOf, type Clock } from './clock.ts';
import type { PageOf } from './cursor.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { readKnownNodes, type KnownNodes } from './knownNodes.ts';
import { withoutNulls } from './rows.ts';
import { statement } from './statements.ts';

const long = { isLong: true };

/** Rows that come in pieces, so that a large file is never whole in this process. */
export interface BatchRows {
  readonly communityId: string;
  /** The Source node of this batch; null marks nothing, and the batch cannot be undone. */
  readonly sourceId: string | null;
  readonly nodes: AsyncIterable<readonly NodeDraft[]> | Iterable<readonly NodeDraft[]>;
  readonly ties: AsyncIterable<readonly TieDraft[]> | Iterable<readonly TieDraft[]>;
  /** What becomes different of nodes that are there already, each node once. Needs a Source. */
  readonly changes?: AsyncIterable<readonly NodeChange[]> | Iterable<readonly NodeChange[]>;
  /** Whether changes fill only what is empty when they are written, whatever it was when they were planned. */
  readonly fillOnly?: boolean;
  /** The account that writes it; it is told on the Source. */
  readonly importedBy?: string | null;
}

export interface BatchWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (rowsWritten: number) => void;
}

/** Writes and takes back many rows at once. */
export class BatchStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes all rows in one transaction; rows whose id is there already stay as they are. A batch that was written
   * before, under the same Source, is not written again. Answers whether it was written now.
   * The rows must be new iterables when the engine runs the transaction again, so `rows` is called each time.
   * @throws ProblemError `cancelled` when the signal says so: then nothing was written
   */
  async write(rows: () => BatchRows, { signal, onProgress }: BatchWatch = {}): Promise<boolean> {
    const at = this.clock.now();
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const batch = rows();
      const { communityId, sourceId } = batch;
      if (sourceId !== null && (await this.isWritten(sourceId, run))) return false;
      let written = 0;
      const count = (more: number): void => {
        if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
        written += more;
        onProgress?.(written);
      };
      const common = { communityId, sourceId, createdAt: at, updatedAt: at };
      const done = { nodes: 0, ties: 0, changed: 0 };
      for await (const drafts of batch.nodes) {
        const isOwn = ({ id }: NodeDraft): boolean => id === sourceId || id === communityId;
        await writeNodes(run, drafts.filter(isOwn), common);
        done.nodes += await writeNodes(
          run,
          drafts.filter((draft) => !isOwn(draft)),
          common,
        );
        count(drafts.length);
      }
      for await (const drafts of batch.ties) {
        done.ties += await writeTies(run, drafts, { sourceId, recordedAt: at });
        count(drafts.length);
      }
      const changing = { communityId, sourceId, at, today: dayOf(at), fillOnly: batch.fillOnly ?? false };
      for await (const changes of batch.changes ?? []) {
        done.changed += await writeChanges(run, changes, changing);
        count(changes.length);
      }
      if (sourceId !== null) await tellBatch(run, batch, done);
      await run(statement('community/touch'), { communityId, revision });
      return true;
    }, long);
  }

  /** Whether the Source of a batch is there. */
  async isWritten(sourceId: string, run: Run = this.store.read): Promise<boolean> {
    return (await nodesById(run, [sourceId])).has(sourceId);
  }

  /** The nodes of a community, with what is known of each. O(nodes) memory. */
  knownNodes(communityId: string): Promise<KnownNodes> {
    return readKnownNodes(this.store, communityId);
  }

  /** Ids of the ties of one kind in a community. */
  async knownTies(communityId: string, kind: string): Promise<Set<string>> {
    const known = new Set<string>();
    await this.store.scan(statement('batch/knownTies'), { communityId, kind }, (rows) => {
      for (const [id] of rows) known.add(String(id));
    });
    return known;
  }

  /** A page of the imports of a community, the latest first. @throws ProblemError `badCursor` */
  list(communityId: string, page: BatchPage): Promise<PageOf<ImportBatch>> {
    return listBatches(this.store.read, communityId, page);
  }

  /** What taking a batch back would do now; nothing is written. */
  async undoPreview(communityId: string, sourceId: string): Promise<UndoneImport> {
    const today = dayOf(this.clock.now());
    const { read } = this.store;
    return tellUndo(read, await planUndo(read, { communityId, sourceId, today }));
  }

  /**
   * Takes back what a batch added, and gives back what it changed; what something has happened to since stays, and is
   * told. The store's files are to be rewritten then.
   */
  async undo(communityId: string, sourceId: string): Promise<UndoneImport> {
    const now = this.clock.now();
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const plan = await planUndo(run, { communityId, sourceId, today: dayOf(now) });
      const told = await tellUndo(run, plan);
      await carryOutUndo(run, plan, now, revision);
      return told;
    }, long);
  }
}

/** How much a batch did, on its Source; a batch without one says nothing. */
async function tellBatch(
  run: Run,
  { sourceId, importedBy }: BatchRows,
  { nodes, ties, changed }: { readonly nodes: number; readonly ties: number; readonly changed: number },
): Promise<void> {
  const facts = { addedNodes: nodes, addedTies: ties, changedNodes: changed, importedBy };
  await run(statement('batch/tell'), { sourceId, facts: withoutNulls(facts) });
}

interface Added {
  readonly added: number;
}

const idOf = ({ sourceId }: Readonly<Record<string, unknown>>): string =>
  typeof sourceId === 'string' ? sourceId : '';

/** Makes nodes, as part of a transaction; `common` are properties of all of them. Answers how many its source has added. */
export async function writeNodes(
  run: Run,
  drafts: readonly NodeDraft[],
  common: Readonly<Record<string, unknown>>,
): Promise<number> {
  let added = 0;
  for (const [Label, group] of groupBy(drafts, (draft) => draft.label)) {
    const rows = group.map(({ id, externalId, properties, attributes }) => ({
      id,
      properties: withoutNulls({
        ...properties,
        ...common,
        externalId,
        attributes: JSON.stringify(attributes),
      }),
    }));
    const [done] = await run<Added>(statement('batch/createNodes', { Label }), {
      rows,
      sourceId: idOf(common),
    });
    added += done?.added ?? 0;
  }
  return added;
}

/** Makes ties, as part of a transaction; `common` are properties of all of them. Answers how many its source has added. */
export async function writeTies(
  run: Run,
  drafts: readonly TieDraft[],
  common: Readonly<Record<string, unknown>>,
): Promise<number> {
  let added = 0;
  for (const [KIND, group] of groupBy(drafts, (draft) => draft.kind)) {
    const rows = group.map(({ id, fromId, toId, kind: _kind, ...facts }) => ({
      id,
      fromId,
      toId,
      properties: withoutNulls({ ...facts, ...common }),
    }));
    const [done] = await run<Added>(statement('batch/createTies', { KIND }), {
      rows,
      sourceId: idOf(common),
    });
    added += done?.added ?? 0;
  }
  return added;
}

function groupBy<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
