import { createSecretKey, type KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditEvent, AuditFilter, AuditVerification } from '../entities/results/audit.ts';
import { ProblemError } from '../entities/problem.ts';
import { AuditChain } from './auditChain.ts';
import { linesOf, logFiles, makePrivateFolder } from './auditFiles.ts';
import { readHead, type AuditHead } from './auditHead.ts';
import { readLine } from './auditLine.ts';
import { pageOf, type AuditPage } from './auditPage.ts';
import { AuditWriter } from './auditWriter.ts';
import { onlyIds } from './onlyIds.ts';
import { lockForWriting } from './writerLock.ts';

export type { AuditEvent } from '../entities/results/audit.ts';

interface Waiting {
  readonly event: AuditEvent;
  resolve(): void;
  reject(error: unknown): void;
}

/** How many lines one sync may be shared by. */
const largestGroup = 2_000;
const usualFileBytes = 64 * 1024 * 1024;

const unavailable = (): ProblemError => new ProblemError({ code: 'auditUnavailable' });

/**
 * Who did what to whose data: a chain of lines, each with a code over itself and the code of the line before
 * (HMAC-SHA-256). The key lies elsewhere, so that who can write the folder cannot write a line.
 */
export class AuditLog {
  private readonly waiting: Waiting[] = [];
  private turn: Promise<unknown> = Promise.resolve();
  private isWriting = false;
  private isClosed = false;
  private isFailing = false;

  constructor(
    private readonly folder: string,
    private readonly key: KeyObject,
    private readonly clock: { now(): string },
    private readonly writer: AuditWriter,
    private readonly release: () => Promise<void>,
  ) {}

  /**
   * Resolves when the event is on disk; events that wait share one sync. Where an id belongs and none was given,
   * `noId` is written.
   * @throws ProblemError `auditUnavailable`: what cannot be logged must not be done or answered
   */
  append(event: AuditEvent): Promise<void> {
    if (this.isClosed) return Promise.reject(unavailable());
    const onDisk = new Promise<void>((resolve, reject) =>
      this.waiting.push({ event: onlyIds(event), resolve, reject }),
    );
    if (!this.isWriting) void this.writeWaiting();
    return onDisk;
  }

  /** To be asked before something is done that can't be undone. @throws ProblemError `auditUnavailable` */
  async mustBeWritable(): Promise<void> {
    if (this.isClosed) throw unavailable();
    if (!this.isFailing) return;
    await this.alone(() => this.writer.write([], this.clock)).catch(() => {
      throw unavailable();
    });
  }

  /** Events newest first. A page may be shorter than asked for, and not the last: looking is bounded. */
  list(
    filter: AuditFilter,
    page: { readonly first: number; readonly after: string | null },
  ): Promise<AuditPage> {
    return pageOf(this.folder, this.writer.head, filter, page);
  }

  /** The lines of a time, oldest first, as they stand in the files. */
  async *lines({ from, to }: Pick<AuditFilter, 'from' | 'to'>): AsyncGenerator<string> {
    const { head } = this.writer;
    for (const file of await logFiles(this.folder)) {
      if (file > head.file) return;
      for await (const piece of linesOf(this.folder, file, 0, file === head.file ? head.bytes : undefined))
        for (const line of piece.lines) {
          const text = line.toString('utf8');
          const at = readLine(text)?.at ?? '';
          if ((!from || at >= from) && (!to || at < to)) yield text;
        }
    }
  }

  /**
   * Reads everything and answers the first thing that is wrong. `noted`: the head of an earlier verification, kept
   * elsewhere; it shows a log that was set back whole. O(lines), a piece at a time; writing goes on meanwhile.
   */
  async verify(noted: string | null = null): Promise<AuditVerification> {
    const chain = new AuditChain(this.key, noted === null ? null : parseHead(noted));
    const { head: start } = this.writer;
    for (const file of await logFiles(this.folder)) {
      if (file >= start.file) break;
      await this.follow(chain, file, 0);
    }
    await this.follow(chain, start.file, 0, start.bytes);
    return this.alone(async () => {
      const { head } = this.writer;
      let from = start.bytes;
      for (const file of await logFiles(this.folder)) {
        if (file > start.file) from = 0;
        if (file >= start.file) await this.follow(chain, file, from);
      }
      const firstProblem = chain.finish(head) ?? (await this.headProblem(head));
      return {
        ok: firstProblem === null,
        lines: chain.lines,
        head: `${head.seq}:${head.mac}`,
        firstProblem,
      };
    });
  }

  /** Writes what waits, and lets the folder go. */
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.isClosed = true;
    while (this.isWriting) await this.turn;
    await this.turn;
    this.writer.close();
    await this.release();
  }

  private async writeWaiting(): Promise<void> {
    this.isWriting = true;
    // What comes in the same moment goes to disk together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0) {
      const group = this.waiting.splice(0, largestGroup);
      try {
        await this.alone(() =>
          this.writer.write(
            group.map(({ event }) => event),
            this.clock,
          ),
        );
        this.isFailing = false;
        for (const { resolve } of group) resolve();
      } catch {
        this.isFailing = true;
        for (const { reject } of group) reject(unavailable());
      }
    }
    this.isWriting = false;
  }

  private alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.turn.then(work);
    this.turn = run.catch(() => undefined);
    return run;
  }

  private async follow(chain: AuditChain, file: string, from: number, to?: number): Promise<void> {
    if (from === 0) chain.beginFile(file);
    for await (const piece of linesOf(this.folder, file, from, to)) {
      if (chain.isSettled) return;
      chain.take(piece);
    }
  }

  private async headProblem(head: AuditHead): Promise<AuditVerification['firstProblem']> {
    if (head.seq === 0) return null;
    const found = await readHead(this.folder, this.key);
    const isOurs = found.head?.seq === head.seq && found.head.mac === head.mac && !found.isDamaged;
    return isOurs ? null : { file: 'head', line: 1, kind: 'head' };
  }
}

/**
 * Opens the log of a folder, or one that is gone when it is closed (null). A file that has `fullFileBytes` is followed
 * by a new one. @throws ProblemError `storeBusy` while another process writes it
 */
export async function openAuditLog(
  folder: string | null,
  secret: Buffer,
  clock: { now(): string },
  fullFileBytes = usualFileBytes,
): Promise<AuditLog> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'linli-audit-')));
  await makePrivateFolder(place);
  const unlock = await lockForWriting(place);
  const key = createSecretKey(secret);
  const writer = await AuditWriter.open(place, key, fullFileBytes);
  const release = folder === null ? () => rm(place, { recursive: true, force: true }) : unlock;
  return new AuditLog(place, key, clock, writer, release);
}

/** A head as `verify` answers it. @throws ProblemError `badRequest` */
function parseHead(text: string): Pick<AuditHead, 'seq' | 'mac'> {
  const [, seq, mac] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (seq === undefined || mac === undefined) throw new ProblemError({ code: 'badRequest', field: 'head' });
  return { seq: Number(seq), mac };
}
