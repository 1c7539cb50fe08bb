import type { Worker } from 'node:worker_threads';
import type { NodeChange, NodeDraft, TieDraft } from '../entities/draft.ts';
import { ProblemError, type Problem } from '../entities/problem.ts';
import type { Import, ImportState } from '../entities/results/import.ts';
import type { DraftPart, ImportReading, ImportReply, ImportRequest, PlanSummary } from './importMessages.ts';
import { startThread } from '../threads/startThread.ts';

/** Small enough that what a piece leaves behind is gone before the next but one. */
const rowsPerPiece = 400;
/**
 * A hostile file ends its own thread, not the server. Reading makes much that is soon needed no more: little room for what
 * is young keeps that from piling up.
 */
const threadLimits = { maxOldGenerationSizeMb: 3_000, maxYoungGenerationSizeMb: 16 };

const emptyPlan: PlanSummary = {
  files: [],
  counts: { new: 0, changed: 0, same: 0, matched: 0, doubtful: 0, wrong: 0, leftOut: 0 },
  notices: [],
  changeRows: 0,
  tables: [],
  nodes: [],
  ties: [],
  nodeRows: 0,
  tieRows: 0,
  tieWords: [],
  problems: [],
  problemCount: 0,
  badRows: 0,
};

/** One import on its way from files to rows in the store. */
export class ImportSession {
  state: ImportState = 'reading';
  plan: PlanSummary = emptyPlan;
  batchId: string | null = null;
  /** How the files are being read, or were. */
  readingNow: ImportReading | null = null;
  readonly abort = new AbortController();
  private failure: readonly Problem[] = [];
  private progress = 0;
  private total = 0;
  private answer: { resolve(reply: ImportReply): void; reject(reason: unknown): void } | null = null;
  private thread: Worker | null = null;
  /** Settles when the thread has nothing to answer; a thread answers one request at a time. */
  private idle: Promise<unknown> = Promise.resolve();
  private threads = 0;

  constructor(
    readonly id: string,
    readonly communityId: string,
    /** Name of the community that the import makes; null when it is there already. */
    readonly newCommunity: string | null,
    readonly startedAt: number,
  ) {}

  /**
   * Sends a request to the thread, when it has answered those before, and waits for its answer.
   * @throws ProblemError what the thread found, or `cancelled`
   */
  request(request: ImportRequest): Promise<ImportReply> {
    const { threads } = this;
    const asked = this.idle.then(() => {
      // Whoever waited for a thread that has ended since must not start another one.
      if (threads !== this.threads) throw new ProblemError({ code: 'cancelled' });
      return this.ask(request);
    });
    this.idle = asked.catch(() => undefined);
    return asked;
  }

  private async ask(request: ImportRequest): Promise<ImportReply> {
    const thread = this.thread ?? this.start();
    // An idle thread must not keep a process alive; one that is asked must.
    thread.ref();
    const reply = await new Promise<ImportReply>((resolve, reject) => {
      this.answer = { resolve, reject };
      thread.postMessage(request);
    }).finally(() => thread.unref());
    if (reply.type === 'failed') throw new ProblemError(reply.problems);
    return reply;
  }

  /** Gives the thread something that it doesn't answer. */
  hand(request: ImportRequest): void {
    (this.thread ?? this.start()).postMessage(request);
  }

  async *rows<Draft extends NodeDraft | TieDraft | NodeChange>(
    part: DraftPart,
    count: number,
  ): AsyncGenerator<readonly Draft[]> {
    for (let offset = 0; offset < count; offset += rowsPerPiece) {
      const reply = await this.request({ type: 'rows', part, offset, limit: rowsPerPiece });
      if (reply.type === 'rows') yield reply.rows as readonly unknown[] as readonly Draft[];
    }
  }

  advance(progress: number, total: number): void {
    this.progress = progress;
    this.total = total;
  }

  fail(error: unknown): void {
    this.failure = error instanceof ProblemError ? error.problems : [{ code: 'unexpected' }];
    this.state = this.failure.some((problem) => problem.code === 'cancelled') ? 'cancelled' : 'failed';
  }

  async end(): Promise<void> {
    const thread = this.thread;
    this.thread = null;
    this.threads += 1;
    this.answer?.reject(new ProblemError({ code: 'cancelled' }));
    await thread?.terminate();
  }

  /** What the API shows of it. */
  view(): Import {
    const { id, communityId, state, progress, total, plan, batchId } = this;
    const named = (prefix: string) => (count: PlanSummary['nodes'][number]) => ({
      ...count,
      name: { text: `${prefix}.${count.id}` },
    });
    return {
      id,
      communityId,
      state,
      progress,
      total,
      batchId,
      files: [...plan.files],
      counts: plan.counts,
      noticeList: [...plan.notices],
      tables: plan.tables.map(({ possibleShapes, ...table }) => ({
        ...table,
        possibleShapeIds: possibleShapes,
        columns: table.columns.map((column) => ({ ...column, shape: table.shape })),
      })),
      nodes: plan.nodes.map(named('node')),
      ties: plan.ties.map(named('tie')),
      tieWords: [...plan.tieWords],
      badRows: plan.badRows,
      problemCount: this.failure.length + plan.problemCount,
      problemList: [...this.failure, ...plan.problems],
    };
  }

  private start(): Worker {
    const thread = startThread('importWorker', { resourceLimits: threadLimits });
    thread.on('message', (reply: ImportReply) => {
      if (reply.type === 'progress') this.advance(reply.done, reply.total);
      else this.answer?.resolve(reply);
    });
    thread.on('error', () => this.answer?.reject(new ProblemError({ code: 'unreadableFile' })));
    thread.unref();
    this.thread = thread;
    return thread;
  }
}
