import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import { ProblemError } from '../entities/problem.ts';
import type { Clock } from './clock.ts';
import type { GraphStore, Run } from './graphStore.ts';
import { kindLabel, withoutNulls } from './rows.ts';
import { statement } from './statements.ts';

const long = { isLong: true };

/** Rows that come in pieces, so that a large file is never whole in this process. */
export interface BatchRows {
  readonly communityId: string;
  /** The Source node of this batch; null marks nothing, and the batch cannot be undone. */
  readonly sourceId: string | null;
  readonly nodes: AsyncIterable<readonly NodeDraft[]> | Iterable<readonly NodeDraft[]>;
  readonly ties: AsyncIterable<readonly TieDraft[]> | Iterable<readonly TieDraft[]>;
}

export interface BatchWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (rowsWritten: number) => void;
}

export interface KnownNode {
  readonly id: string;
  readonly label: string;
}

/** The nodes of a community, by what files call them. */
export interface KnownNodes {
  /** By the id of the file that they came from, and by their own id. */
  readonly byId: ReadonlyMap<string, KnownNode>;
  /** Ids of waves and of places, by name. */
  readonly waves: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, string>;
}

/** Writes and takes back many rows at once. */
export class BatchStore {
  constructor(
    private readonly store: GraphStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes all rows in one transaction; rows whose id is there already stay as they are.
   * The rows must be new iterables when the engine runs the transaction again, so `rows` is called each time.
   * @throws ProblemError `cancelled` when the signal says so: then nothing was written
   */
  async write(rows: () => BatchRows, { signal, onProgress }: BatchWatch = {}): Promise<void> {
    const recordedAt = this.clock.now();
    const revision = this.clock.newId();
    await this.store.write(async (run) => {
      const { communityId, sourceId, nodes, ties } = rows();
      let written = 0;
      const count = (more: number): void => {
        if (signal?.aborted) throw new ProblemError({ code: 'cancelled' });
        written += more;
        onProgress?.(written);
      };
      for await (const drafts of nodes) {
        await writeNodes(run, drafts, {
          communityId,
          sourceId,
          createdAt: recordedAt,
          updatedAt: recordedAt,
        });
        count(drafts.length);
      }
      for await (const drafts of ties) {
        await writeTies(run, drafts, { sourceId, recordedAt });
        count(drafts.length);
      }
      await run(statement('community/touch'), { communityId, revision });
    }, long);
  }

  async knownNodes(communityId: string): Promise<KnownNodes> {
    const byId = new Map<string, KnownNode>();
    const named: Readonly<Record<string, Map<string, string>>> = { Wave: new Map(), Place: new Map() };
    await this.store.scan(statement('batch/knownNodes'), { communityId }, (rows) => {
      for (const [nodeId, labels, externalId, name] of rows) {
        const id = String(nodeId);
        const label = kindLabel(labels as string[]);
        byId.set(id, { id, label });
        if (externalId !== null && label !== 'Wave') byId.set(String(externalId), { id, label });
        if (name !== null) named[label]?.set(String(name), id);
      }
    });
    return { byId, waves: named.Wave!, places: named.Place! };
  }

  /** Ids of the ties of one kind in a community. */
  async knownTies(communityId: string, kind: string): Promise<Set<string>> {
    const known = new Set<string>();
    await this.store.scan(statement('batch/knownTies'), { communityId, kind }, (rows) => {
      for (const [id] of rows) known.add(String(id));
    });
    return known;
  }

  /** Takes back what a batch added; nodes on which later ties hang stay. The store's files are to be rewritten then. */
  async undo(communityId: string, sourceId: string): Promise<{ nodes: number; ties: number; kept: number }> {
    const revision = this.clock.newId();
    return this.store.write(async (run) => {
      const [counted] = await run<{ count: number }>(statement('batch/countTies'), { communityId, sourceId });
      await run(statement('batch/removeTies'), { communityId, sourceId });
      const added = await run<{ id: string; ties: number }>(statement('batch/nodes'), { sourceId });
      const nodes = added.filter((node) => node.id !== communityId && node.id !== sourceId);
      const free = nodes.filter((node) => node.ties === 0).map((node) => node.id);
      const kept = nodes.length - free.length;
      await run(statement('protected/removeOfPersons'), { ids: free });
      await run(statement('followUp/removeOfNodes'), { communityId, ids: free });
      await run(statement('batch/removeNodes'), { ids: kept === 0 ? [...free, sourceId] : free });
      await run(statement('person/markErasure'), { id: revision });
      await run(statement('community/touch'), { communityId, revision });
      // A community that the batch made goes with it, unless something else has been put in since.
      const madeCommunity = added.some((node) => node.id === communityId);
      const rest = madeCommunity ? await run(statement('community/contents'), { communityId }) : [];
      if (madeCommunity && rest.length <= 1) {
        await run(statement('protected/removeOfCommunity'), { communityId });
        await run(statement('setting/removeOfCommunity'), { communityId });
        await run(statement('followUp/removeOfCommunity'), { communityId });
        await run(statement('community/remove'), { communityId });
      }
      return { nodes: free.length, ties: counted?.count ?? 0, kept };
    }, long);
  }
}

/** Makes nodes, as part of a transaction; `common` are properties of all of them. */
export async function writeNodes(
  run: Run,
  drafts: readonly NodeDraft[],
  common: Readonly<Record<string, unknown>>,
): Promise<void> {
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
    await run(statement('batch/createNodes', { Label }), { rows });
  }
}

/** Makes ties, as part of a transaction; `common` are properties of all of them. */
export async function writeTies(
  run: Run,
  drafts: readonly TieDraft[],
  common: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [KIND, group] of groupBy(drafts, (draft) => draft.kind)) {
    const rows = group.map(({ id, fromId, toId, kind: _kind, ...facts }) => ({
      id,
      fromId,
      toId,
      properties: withoutNulls({ ...facts, ...common }),
    }));
    await run(statement('batch/createTies', { KIND }), { rows });
  }
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
