import { isDeepStrictEqual } from 'node:util';
import { ProblemError } from '../entities/problem.ts';
import type { Import } from '../entities/results/import.ts';
import type { ImportRowStatus } from '../entities/results/importPreview.ts';
import type { OpenImport, UndoneImport } from '../entities/results/importBatch.ts';
import type { Setting } from '../entities/setting.ts';
import type { Piece, PreviewedDoubt, PreviewedProblem, PreviewedRow } from '../exchange/importPreview.ts';
import type { NewSetting } from '../store/settingStore.ts';
import type { Stores } from '../store/stores.ts';
import { HeldImport } from './heldImport.ts';
import type { ImportFile, ImportReading, ImportReply, ImportRequest } from './importMessages.ts';
import { profileOf, readImportProfiles } from './importProfiles.ts';
import { communityOfTarget, type ImportTarget } from './importTarget.ts';
import type { KeptImports } from './keptImports.ts';
import { noPhones, readImport, type PhoneEnds } from './readImport.ts';
import { UndoDesk } from './undoDesk.ts';
import { writeDemonstration } from './writeDemonstration.ts';
import { writeImport } from './writeImport.ts';

/** Nobody looked at it for so long: its thread ends, and the files are read again when somebody comes back. */
const asleepAfterMs = 30 * 60_000;
/** An import that nobody comes back to is forgotten. */
const forgottenAfterMs = 24 * 60 * 60_000;
/** Threads with files at one time. */
const mostAwake = 20;

/** Of the unfinished imports of a community. */
const mostShown = 50;

const nothingToShow = { items: [], next: null, total: 0 };

/**
 * Takes files in, shows what they would do, writes them in one transaction, and takes them back.
 * Nothing is written before `commit`. With a place to keep them, imports outlive the process.
 */
export class ImportDesk {
  private readonly imports = new Map<string, HeldImport>();
  private readonly undoDesk: UndoDesk;
  /** The demonstration that is being made. */
  private demonstration: Promise<string> | null = null;

  constructor(
    private readonly stores: Stores,
    private readonly today: () => string,
    private readonly kept: KeptImports | null = null,
    private readonly phoneEnds: PhoneEnds = () => Promise.resolve(noPhones),
  ) {
    this.undoDesk = new UndoDesk(stores);
  }

  /** Knows the imports again that were under way when a process ended; one that it had written is not open any more. */
  async restore(): Promise<void> {
    for (const kept of (await this.kept?.all()) ?? []) {
      const isOver = kept.startedAt < Date.now() - forgottenAfterMs;
      if (isOver) await this.kept?.remove(kept.id);
      else this.imports.set(kept.id, new HeldImport(kept, { isAsleep: true, now: kept.startedAt }));
    }
  }

  /** Starts to read files. Answers at once; `find` tells how far it is. @throws ProblemError for an unknown community or a bad name */
  async begin(
    files: readonly ImportFile[],
    target: ImportTarget,
    reading: ImportReading,
    startedBy: string | null = null,
  ): Promise<Import> {
    await this.tidy();
    if (files.length === 0) throw new ProblemError({ code: 'emptyFile' });
    const held = new HeldImport(
      {
        id: this.stores.clock.newId(),
        ...(await communityOfTarget(this.stores, target)),
        batchId: this.stores.clock.newId(),
        startedAt: Date.now(),
        startedBy,
        fileNames: files.map(({ name }) => name),
        reading,
      },
      { isAsleep: false, now: Date.now() },
    );
    await this.kept?.keep(held.kept, files);
    this.imports.set(held.kept.id, held);
    held.session.hand({ type: 'files', files });
    void this.read(held);
    return held.session.view();
  }

  /** An import as it is now; one that slept begins to be read again. */
  find(id: string): Import | null {
    const held = this.imports.get(id);
    if (!held) return null;
    held.seenAt = Date.now();
    if (held.isAsleep) void this.wake(held);
    return held.session.view();
  }

  /** The next rows of a status; none before the files are read and after they are written. */
  async rows(id: string, status: ImportRowStatus, from: number, most: number): Promise<Piece<PreviewedRow>> {
    const reply = await this.lookInto(id, { type: 'preview', status, from, most });
    return reply?.type === 'preview' ? reply.piece : nothingToShow;
  }

  async doubts(id: string, from: number, most: number): Promise<Piece<PreviewedDoubt>> {
    const reply = await this.lookInto(id, { type: 'doubts', from, most });
    return reply?.type === 'doubts' ? reply.piece : nothingToShow;
  }

  async problemGroups(id: string, most: number): Promise<readonly PreviewedProblem[]> {
    const reply = await this.lookInto(id, { type: 'problemGroups', most });
    return reply?.type === 'problemGroups' ? reply.groups : [];
  }

  /** Keeps how the sheets of an import are read under a name. @throws ProblemError `importUnknown`, those of a name */
  async saveProfile(profile: Omit<NewSetting, 'kind' | 'content'>, importId: string): Promise<Setting> {
    const { session, kept } = this.mustFind(importId);
    if (session.communityId !== profile.communityId || session.plan.tables.length === 0)
      throw new ProblemError({ code: 'importUnknown', field: 'importId' });
    const profiles = await readImportProfiles(this.stores.settings, profile.communityId);
    const content = JSON.stringify(profileOf(session.plan.tables, kept.reading, profiles));
    return this.stores.settings.save({ ...profile, kind: 'importProfile', content });
  }

  private async lookInto(id: string, request: ImportRequest): Promise<ImportReply | null> {
    const session = this.imports.get(id)?.session;
    return session?.state === 'ready' ? session.request(request) : null;
  }

  communityOf(id: string): string | null {
    return this.imports.get(id)?.kept.communityId ?? null;
  }

  /** Imports of a community that are neither written nor dropped, the latest first. */
  async open(communityId: string): Promise<OpenImport[]> {
    await this.tidy();
    const open: OpenImport[] = [];
    for (const held of this.imports.values()) {
      if (held.kept.communityId !== communityId || !held.isOpen) continue;
      if (held.isAsleep && (await this.isDone(held))) continue;
      open.push(held.summary());
    }
    return open.reverse().slice(0, mostShown);
  }

  readAgain(id: string, reading: ImportReading): Import {
    const held = this.mustFind(id);
    const { session } = held;
    if (session.state === 'reading' && isDeepStrictEqual(session.readingNow, reading)) return session.view();
    if (session.state === 'reading' || session.state === 'writing')
      throw new ProblemError({ code: 'importRunning' });
    if (session.state === 'done') throw new ProblemError({ code: 'importUnknown' });
    held.readIn(reading);
    void this.kept?.note(held.kept).catch(() => undefined);
    void this.read(held);
    return session.view();
  }

  /**
   * Begins to write; sent again, it answers how far that is. `importedBy`: the account that wants it.
   * @throws ProblemError the problems of rows that are not to be skipped, `noRowLeft` when there is nothing to write
   */
  commit(id: string, skipBadRows: boolean, importedBy: string | null = null): Import {
    const held = this.mustFind(id);
    const { session } = held;
    if (session.state === 'failed') throw new ProblemError(session.view().problemList);
    if (session.state === 'writing' || session.state === 'done') return session.view();
    if (session.state === 'reading') throw new ProblemError({ code: 'importRunning' });
    if (session.state !== 'ready') throw new ProblemError({ code: 'importUnknown' });
    if (session.plan.problemCount > 0 && !skipBadRows)
      throw new ProblemError(session.plan.problems.slice(0, 20));
    if (session.plan.nodeRows + session.plan.tieRows + session.plan.changeRows === 0)
      throw new ProblemError({ code: 'noRowLeft' });
    void this.write(held, importedBy);
    return session.view();
  }

  async cancel(id: string): Promise<Import> {
    const held = this.mustFind(id);
    if (held.session.state === 'done') return held.session.view();
    await this.drop(held);
    return held.session.view();
  }

  /** What taking back a batch would do now. @throws ProblemError `importUnknown` */
  undoPreview(batchId: string): Promise<UndoneImport> {
    return this.undoDesk.preview(batchId);
  }

  /** Takes back what a batch did; sent again, it answers the same. @throws ProblemError `importUnknown` */
  undo(batchId: string): Promise<UndoneImport> {
    return this.undoDesk.undo(batchId);
  }

  /** Waits until an import rests: read, written, failed or cancelled. */
  async settled(id: string): Promise<Import> {
    for (;;) {
      const view = this.mustFind(id).session.view();
      if (view.state !== 'reading' && view.state !== 'writing') return view;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** The demonstration community's id; it is made when it isn't there, once for all who ask meanwhile. */
  createDemonstration(): Promise<string> {
    this.demonstration ??= writeDemonstration(this.stores, this.today()).finally(() => {
      this.demonstration = null;
    });
    return this.demonstration;
  }

  /**
   * Lets go of what is held of a community: files that are read but not written go, what is being written is cancelled.
   * `filesStay`: only what was read of the community goes, and the files are read again when somebody comes back.
   */
  async dropCopies(communityId: string, { filesStay = false } = {}): Promise<void> {
    const ofCommunity = [...this.imports.values()].filter(({ kept }) => kept.communityId === communityId);
    if (filesStay && this.kept) await Promise.all(ofCommunity.map((held) => held.sleep()));
    else await Promise.all(ofCommunity.map((held) => this.drop(held, { isForgotten: true })));
  }

  /** Ends all threads; what is kept stays. */
  async close(): Promise<void> {
    await Promise.all([...this.imports.values()].map(({ session }) => session.end()));
    this.imports.clear();
  }

  /** Reads the files of an import that slept again, unless it had been written before the process ended. */
  private async wake(held: HeldImport): Promise<void> {
    held.isAsleep = false;
    const reading = ++held.reading;
    try {
      if (await this.isDone(held)) return;
      const files = await this.kept?.files(held.kept);
      if (reading !== held.reading) return;
      if (!files) throw new ProblemError({ code: 'importUnknown' });
      held.session.hand({ type: 'files', files });
    } catch (error) {
      held.session.fail(error);
      return;
    }
    await this.read(held);
  }

  private async isDone({ kept, session }: HeldImport): Promise<boolean> {
    if (!(await this.stores.batches.isWritten(kept.batchId))) return false;
    session.batchId = kept.batchId;
    session.state = 'done';
    await this.kept?.remove(kept.id);
    return true;
  }

  private async read(held: HeldImport): Promise<void> {
    const { session } = held;
    const reading = ++held.reading;
    session.state = 'reading';
    session.advance(0, 0);
    try {
      await readImport(this.stores, held, this.phoneEnds);
      if (reading === held.reading) session.state = 'ready';
    } catch (error) {
      if (reading === held.reading) session.fail(error);
    }
  }

  private async write(held: HeldImport, importedBy: string | null): Promise<void> {
    const { session, kept } = held;
    session.state = 'writing';
    try {
      await writeImport(this.stores, held, { importedBy, today: this.today() });
      session.batchId = kept.batchId;
      // Before it is said to be done: then its files are gone.
      await this.kept?.remove(kept.id).catch(() => undefined);
      session.state = 'done';
    } catch (error) {
      session.fail(error);
    } finally {
      await session.end();
    }
  }

  /** Also wakes it. */
  private mustFind(id: string): HeldImport {
    this.find(id);
    const held = this.imports.get(id);
    if (!held) throw new ProblemError({ code: 'importUnknown' });
    return held;
  }

  private async drop(held: HeldImport, { isForgotten = false } = {}): Promise<void> {
    const { session, kept } = held;
    held.reading++;
    if (isForgotten) this.imports.delete(kept.id);
    if (session.state !== 'done') session.abort.abort();
    await session.end();
    if (session.state !== 'done') session.state = 'cancelled';
    await this.kept?.remove(kept.id);
  }

  /** Forgets what nobody came back to, and ends the threads of what nobody looked at lately. */
  private async tidy(): Promise<void> {
    const now = Date.now();
    for (const held of [...this.imports.values()]) {
      const { session, seenAt, kept } = held;
      if (session.state === 'writing') continue;
      const isIdle = seenAt < now - asleepAfterMs || this.awake() >= mostAwake;
      const mayGo = !held.isOpen || !this.kept;
      const isOver = kept.startedAt < now - forgottenAfterMs;
      if (isOver || (isIdle && mayGo)) await this.drop(held, { isForgotten: true });
      else if (isIdle) await held.sleep();
    }
  }

  private awake(): number {
    return [...this.imports.values()].filter(({ isAsleep }) => !isAsleep).length;
  }
}
