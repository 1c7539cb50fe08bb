import { isDeepStrictEqual } from 'node:util';
import { v5 } from 'uuid';
import { findNodeKind, nodeKind } from '../entities/nodeKinds.ts';
import { inOneLine, withoutRefusedSigns } from '../entities/plainText.ts';
import { ProblemError } from '../entities/problem.ts';
import { checkNode } from '../entities/rules.ts';
import type { Import, UndoneImport } from '../entities/results/import.ts';
import type { NodeDraft, TieDraft } from '../entities/draft.ts';
import type { KnownNodes } from '../store/batchStore.ts';
import type { Stores } from '../store/stores.ts';
import type { ImportFile, ImportReading, ImportReply } from './importMessages.ts';
import { ImportSession } from './importSession.ts';
import { RecentlyUsed } from './recentlyUsed.ts';

/** Which community files go to: one that is there, or one by its name, made when it isn't. */
export type ImportTarget = { readonly communityId: string } | { readonly communityName: string };

/** An import that nobody comes back to is dropped after this time. */
const forgottenAfterMs = 30 * 60_000;
const mostSessions = 20;
const rememberedUndone = 100;

/** Fixed, so that the demonstration is one community however often it is asked for. */
export const demonstrationId = v5('linli demonstration', v5.URL);
const nothingKnown: KnownNodes = { byId: new Map(), waves: new Map(), places: new Map() };
const demonstrationSeed = 20_260_901;

/**
 * Takes files in, shows what they would do, writes them in one transaction, and takes them back.
 * Nothing is written before `commit`.
 */
export class ImportDesk {
  private readonly sessions = new Map<string, ImportSession>();
  private readonly undoing = new Map<string, Promise<UndoneImport>>();
  private readonly undone = new RecentlyUsed<string, UndoneImport>(rememberedUndone);

  constructor(
    private readonly stores: Stores,
    private readonly today: () => string,
  ) {}

  /** Starts to read files. Answers at once; `find` tells how far it is. @throws ProblemError for an unknown community or a bad name */
  async begin(files: readonly ImportFile[], target: ImportTarget, reading: ImportReading): Promise<Import> {
    this.dropForgotten();
    if (files.length === 0) throw new ProblemError({ code: 'emptyFile' });
    const session = await this.open(target);
    session.hand({ type: 'files', files });
    void this.read(session, reading);
    return session.view();
  }

  find(id: string): Import | null {
    return this.sessions.get(id)?.view() ?? null;
  }

  readAgain(id: string, reading: ImportReading): Import {
    const session = this.mustFind(id);
    if (session.state === 'reading' && isDeepStrictEqual(session.readingNow, reading)) return session.view();
    if (session.state === 'reading' || session.state === 'writing')
      throw new ProblemError({ code: 'importRunning' });
    if (session.state === 'done') throw new ProblemError({ code: 'importUnknown' });
    void this.read(session, reading);
    return session.view();
  }

  /**
   * Begins to write; sent again, it answers how far that is.
   * @throws ProblemError the problems of rows that are not to be skipped, `noRowLeft` when there is nothing to write
   */
  commit(id: string, skipBadRows: boolean): Import {
    const session = this.mustFind(id);
    if (session.state === 'failed') throw new ProblemError(session.view().problemList);
    if (session.state === 'writing' || session.state === 'done') return session.view();
    if (session.state === 'reading') throw new ProblemError({ code: 'importRunning' });
    if (session.state !== 'ready') throw new ProblemError({ code: 'importUnknown' });
    if (session.plan.problemCount > 0 && !skipBadRows)
      throw new ProblemError(session.plan.problems.slice(0, 20));
    if (session.plan.nodeRows + session.plan.tieRows === 0) throw new ProblemError({ code: 'noRowLeft' });
    void this.write(session);
    return session.view();
  }

  async cancel(id: string): Promise<Import> {
    const session = this.mustFind(id);
    if (session.state === 'done') return session.view();
    session.abort.abort();
    await session.end();
    session.state = 'cancelled';
    return session.view();
  }

  /** Takes back what a batch added; sent again, it answers the same. @throws ProblemError `importUnknown` */
  undo(batchId: string): Promise<UndoneImport> {
    const underWay = this.undoing.get(batchId);
    if (underWay) return underWay;
    const undoing = this.undoNow(batchId).finally(() => this.undoing.delete(batchId));
    this.undoing.set(batchId, undoing);
    return undoing;
  }

  /** Waits until an import rests: read, written, failed or cancelled. */
  async settled(id: string): Promise<Import> {
    for (;;) {
      const view = this.mustFind(id).view();
      if (view.state !== 'reading' && view.state !== 'writing') return view;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The demonstration community's id; it is made when it isn't there. */
  async createDemonstration(): Promise<string> {
    if ((await this.stores.nodes.read(demonstrationId)) !== null) return demonstrationId;
    const session = new ImportSession(this.stores.clock.newId(), demonstrationId, null, Date.now());
    try {
      const reply = await session.request({
        type: 'demonstration',
        communityId: demonstrationId,
        seed: demonstrationSeed,
        today: this.today(),
      });
      this.keepPlan(session, reply);
      await this.stores.batches.write(() => ({
        communityId: demonstrationId,
        sourceId: null,
        nodes: session.rows<NodeDraft>('nodes', session.plan.nodeRows),
        ties: session.rows<TieDraft>('ties', session.plan.tieRows),
      }));
    } finally {
      await session.end();
    }
    return demonstrationId;
  }

  /** Lets go of the files of a community that are read but not written; what is being written is cancelled. */
  async dropCopies(communityId: string): Promise<void> {
    const dropped = [...this.sessions.values()].filter((session) => session.communityId === communityId);
    for (const session of dropped) {
      if (session.state !== 'done') session.abort.abort();
      this.sessions.delete(session.id);
    }
    await Promise.all(dropped.map((session) => session.end()));
  }

  async close(): Promise<void> {
    await Promise.all([...this.sessions.values()].map((session) => session.end()));
    this.sessions.clear();
  }

  private async undoNow(batchId: string): Promise<UndoneImport> {
    const source = await this.stores.nodes.read(batchId);
    const before = this.undone.get(batchId);
    // While its Source is there, some of it may be as well.
    if (!source && before) return before;
    if (source?.label !== 'Source') throw new ProblemError({ code: 'importUnknown' });
    const undone = await this.stores.batches.undo(source.communityId, batchId);
    this.undone.set(batchId, undone);
    return undone;
  }

  private async open(target: ImportTarget): Promise<ImportSession> {
    const kind = nodeKind('Community');
    let communityId: string;
    let newCommunity: string | null = null;
    if ('communityId' in target) {
      communityId = target.communityId;
      if ((await this.stores.nodes.read(communityId))?.label !== kind.label)
        throw new ProblemError({ code: 'notFound', field: 'communityId' });
    } else {
      const name = target.communityName.trim();
      const problems = checkNode(kind, { name });
      if (problems.length > 0) throw new ProblemError(problems);
      const known = await this.stores.nodes.named(kind, null, name);
      communityId = known?.id ?? this.stores.clock.newId();
      if (known === null) newCommunity = name;
    }
    const session = new ImportSession(this.stores.clock.newId(), communityId, newCommunity, Date.now());
    this.sessions.set(session.id, session);
    return session;
  }

  private async read(session: ImportSession, reading: ImportReading): Promise<void> {
    session.state = 'reading';
    session.readingNow = reading;
    session.advance(0, 0);
    try {
      const isNew = session.newCommunity !== null;
      const known = isNew ? nothingKnown : await this.stores.batches.knownNodes(session.communityId);
      this.keepPlan(
        session,
        await session.request({ type: 'read', communityId: session.communityId, reading, known }),
      );
      if (!isNew) await this.countKnownTies(session);
      session.state = 'ready';
    } catch (error) {
      session.fail(error);
    }
  }

  private async countKnownTies(session: ImportSession): Promise<void> {
    const { batches } = this.stores;
    const known = session.plan.ties.map(
      async ({ id }) => [id, await batches.knownTies(session.communityId, id)] as const,
    );
    const counted = await session.request({
      type: 'countTies',
      knownTies: new Map(await Promise.all(known)),
    });
    if (counted.type === 'counted') session.plan = { ...session.plan, ties: counted.ties };
  }

  private async write(session: ImportSession): Promise<void> {
    session.state = 'writing';
    const batchId = this.stores.clock.newId();
    const { communityId, newCommunity, plan } = session;
    const total = plan.nodeRows + plan.tieRows;
    session.advance(0, total);
    const own = [
      ...(newCommunity === null ? [] : [draft(communityId, 'Community', { name: newCommunity })]),
      draft(batchId, 'Source', {
        title: titleOf(plan.tables.map((table) => table.file)),
        kind: 'import',
        date: this.today(),
      }),
    ];
    async function* nodes(): AsyncGenerator<readonly NodeDraft[]> {
      yield own;
      yield* session.rows<NodeDraft>('nodes', plan.nodeRows);
    }
    try {
      await this.stores.batches.write(
        () => ({
          communityId,
          sourceId: batchId,
          nodes: nodes(),
          ties: session.rows<TieDraft>('ties', plan.tieRows),
        }),
        {
          signal: session.abort.signal,
          onProgress: (written) => session.advance(Math.min(written, total), total),
        },
      );
      session.batchId = batchId;
      session.state = 'done';
    } catch (error) {
      session.fail(error);
    } finally {
      await session.end();
    }
  }

  private keepPlan(session: ImportSession, reply: ImportReply): void {
    if (reply.type === 'planned') session.plan = reply.summary;
  }

  private mustFind(id: string): ImportSession {
    const session = this.sessions.get(id);
    if (!session) throw new ProblemError({ code: 'importUnknown' });
    return session;
  }

  private dropForgotten(): void {
    const limit = Date.now() - forgottenAfterMs;
    for (const [id, session] of this.sessions) {
      const isKept = session.startedAt > limit && this.sessions.size < mostSessions;
      if (isKept || session.state === 'writing') continue;
      void session.end();
      this.sessions.delete(id);
    }
  }
}

function draft(id: string, label: string, properties: NodeDraft['properties']): NodeDraft {
  if (!findNodeKind(label)) throw new Error(`No node kind ${label}`);
  return { id, label, externalId: null, properties, attributes: {} };
}

/** What a source is called that was made of files: by their names, which may hold anything. */
function titleOf(files: readonly string[]): string {
  return inOneLine(withoutRefusedSigns(files.join(', ').slice(0, 200))).trim() || 'import';
}
