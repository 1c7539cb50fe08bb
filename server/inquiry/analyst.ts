import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { wholeView, type RecordView } from '../access/recordView.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import { lastDay } from '../entities/partialDate.ts';
import type { RecordStore } from '../store/recordStore.ts';
import { AnalystPool } from './analystPool.ts';
import type { ComputationArguments, ComputationId, ComputationResult } from './computations.ts';
import { writesFile } from './exportedFiles.ts';
import {
  recordKey,
  type Job,
  type JobProgress,
  type JobQueue,
  type QueuedJob,
  type Workload,
} from './jobQueue.ts';
import { FollowedJob } from './followedJob.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import { SharedAnswer } from './sharedAnswer.ts';

const rememberedRecords = 4;
/** Records as they were known on past days: apart, so that they push out no present one. */
const rememberedPastRecords = 2;
const rememberedAnswers = 100;
const rememberedIds = 1_000;
const defaultSeconds = 600;

/**
 * One processor is left to the server itself, but a short question never waits for a long one; and a thread has
 * helpers of its own for long work, so that more threads gain little.
 */
export const usualThreads = (): number => Math.min(4, Math.max(2, availableParallelism() - 1));

interface AnalystOptions {
  /** Where computations are done; absent = in threads of this process. */
  readonly queue?: JobQueue;
  /** For how long one may compute. */
  readonly seconds?: number;
}

/** Who asks, and how. */
export interface Asking {
  readonly signal?: AbortSignal;
  /** What the asker may see; absent = everything. */
  readonly view?: RecordView;
  /** The account whose turn it is; absent = the program itself. */
  readonly asker?: string;
  /** An id that the asker chose, under which she can ask how far the answer is. */
  readonly job?: string | null;
}

/** An answer that is made or remembered, and where it is being made. */
interface Answer {
  readonly shared: SharedAnswer;
  readonly queued: QueuedJob;
}

/**
 * Answers questions about communities: reads a community's record once per change, has it computed, and remembers
 * the answers until the data change.
 */
export class Analyst {
  private readonly queue: JobQueue;
  private readonly seconds: number;
  private readonly records = new RecentlyUsed<string, Promise<CommunityRecord>>(rememberedRecords);
  private readonly pastRecords = new RecentlyUsed<string, Promise<CommunityRecord>>(rememberedPastRecords);
  private readonly answers = new RecentlyUsed<string, Answer>(rememberedAnswers);
  /** How far answers are, by who asks and the id that she chose. */
  private readonly asked = new RecentlyUsed<string, FollowedJob>(rememberedIds);

  constructor(
    private readonly store: RecordStore,
    private readonly today: () => string,
    { queue = new AnalystPool(usualThreads()), seconds = defaultSeconds }: AnalystOptions = {},
  ) {
    this.queue = queue;
    this.seconds = seconds;
  }

  /**
   * The answer of a computation on the community's data; of a selection without dates, as of today. With `asKnownOn` the
   * data are those that were written down by the end of that day, and a selection without dates is about that day.
   * Equal questions on equal data are computed once. A question with a signal is cancelled by it, alone; the
   * computation stops when nobody is left who waits for it.
   * Consent is always applied; `view` says what else the asker may see, by default everything.
   * @throws ProblemError `notFound` for an unknown community, and what `QueuedJob.result` throws
   */
  async ask<Id extends ComputationId>(
    computation: Id,
    selection: NetworkSelection,
    parameters: ComputationArguments<Id>,
    { signal, view = wholeView, asker = '', job = null }: Asking = {},
  ): Promise<ComputationResult<Id>> {
    const { communityId } = selection;
    const latest = await this.store.revision(communityId);
    const { asKnownOn } = selection;
    const before = asKnownOn ? await this.store.knownBefore(communityId, asKnownOn) : null;
    const revision = before === null ? latest : `${latest}~${before}`;
    const today = this.today();
    const dated = asOfToday(selection, today);
    const asked = withDigests(parameters);
    const question = hashOf(JSON.stringify([revision, today, view, computation, dated, asked]));
    const known = this.answers.get(question);
    const answer =
      known && !known.shared.isGivenUp
        ? known
        : this.remember(question, {
            computation,
            communityId,
            revision,
            record: () => this.record(communityId, revision, before),
            selection: plain(dated),
            parameters: forThread(parameters, asked),
            view,
            today,
            seconds: this.seconds,
            asker,
            isWatched: job !== null,
          });
    if (answer === known) answer.queued.alsoFor(asker);
    if (job !== null) this.asked.set(idOf(asker, job), new FollowedJob(answer.queued));
    return answer.shared.wait(signal) as Promise<ComputationResult<Id>>;
  }

  /** How far an answer is that was asked for under an id of the asker's; null when there is none. */
  async progress(asker: string, job: string): Promise<JobProgress | null> {
    return (await this.asked.get(idOf(asker, job))?.progress()) ?? null;
  }

  get workload(): Workload {
    return this.queue.workload;
  }

  /** Lets go of everything that is remembered, here and where it is computed: somebody was erased. */
  dropCopies(): Promise<void> {
    this.records.clear();
    this.pastRecords.clear();
    this.answers.clear();
    return this.queue.forget();
  }

  /** Makes ready for the first question. @throws ProblemError when the queue can't be used as it is set up */
  warmUp(): Promise<void> {
    return this.queue.warmUp();
  }

  close(): Promise<void> {
    return this.queue.close();
  }

  /**
   * Keeps an answer from when it is asked for; one that failed or was given up makes room for another try. A file is large and
   * seldom taken twice, so that it goes when it is made.
   */
  private remember(question: string, job: Job): Answer {
    const stop = new AbortController();
    const asked = { ...job, signal: stop.signal };
    const queued = this.queue.add(asked);
    const shared = new SharedAnswer(queued.result, stop);
    const answer = { shared, queued };
    this.answers.set(question, answer);
    // What was asked with may be a whole book: once it is answered, only the answer is kept.
    const letGo = (): void => {
      asked.parameters = null;
    };
    const forget = (): void => {
      letGo();
      if (this.answers.get(question) === answer) this.answers.delete(question);
    };
    queued.result.then(() => {
      letGo();
      if (writesFile(job.computation)) forget();
    }, forget);
    return answer;
  }

  private record(communityId: string, revision: string, before: string | null): Promise<CommunityRecord> {
    const key = recordKey({ communityId, revision });
    const records = before === null ? this.records : this.pastRecords;
    const known = records.get(key);
    if (known) return known;
    const reading = this.store.read(communityId, before);
    records.set(key, reading);
    reading.catch(() => records.delete(key));
    return reading;
  }
}

const idOf = (asker: string, job: string): string => JSON.stringify([asker, job]);

/**
 * A network that nobody dated is the present one, or that of the day on which it was known so; a survey round has its own
 * time.
 */
export function asOfToday(selection: NetworkSelection, today: string): NetworkSelection {
  const { asOf, from, to, waveId, asKnownOn } = selection;
  if (asOf || from || to || waveId) return selection;
  const knownOn = asKnownOn ? lastDay(asKnownOn) : today;
  return { ...selection, asOf: knownOn < today ? knownOn : today };
}

/** What is asked with may be long, and a hundred questions are remembered. */
const hashOf = (question: string): string => createHash('sha256').update(question).digest('base64');

const digests = new WeakMap<object, string>();

/** The lists of a book of cultivation are the same until something is written: each is looked through once. */
function withDigests(parameters: object): object {
  const { book } = parameters as { readonly book?: CultivationBook };
  if (!book) return parameters;
  const digestOf = (list: object): string => {
    const digest = digests.get(list) ?? hashOf(JSON.stringify(list));
    digests.set(list, digest);
    return digest;
  };
  return { ...parameters, book: { ...book, cases: digestOf(book.cases), entries: digestOf(book.entries) } };
}

/**
 * A book is plain already, and posted as it is: cases on the same stage model share it then on the other side too.
 * `asked`: the parameters with the digests of the book’s lists.
 */
function forThread(parameters: object, asked: object): object {
  const { book, ...rest } = parameters as { readonly book?: CultivationBook };
  if (!book) return plain(parameters);
  const { book: named } = asked as { readonly book: object };
  return { ...plain(rest), book: { ...book, digest: hashOf(JSON.stringify(named)) } };
}

/** Threads take plain objects; the API's inputs are instances of classes. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
