import { availableParallelism } from 'node:os';
import { wholeView, type RecordView } from '../access/recordView.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { RecordStore } from '../store/recordStore.ts';
import { AnalystPool } from './analystPool.ts';
import type { ComputationArguments, ComputationId, ComputationResult } from './computations.ts';
import { RecentlyUsed } from './recentlyUsed.ts';
import { SharedAnswer } from './sharedAnswer.ts';

const rememberedRecords = 4;
const rememberedAnswers = 100;

/**
 * Answers questions about communities: reads a community's record once per change, has a thread compute,
 * and remembers the answers until the data change.
 */
export class Analyst {
  private readonly pool: AnalystPool;
  private readonly records = new RecentlyUsed<string, Promise<CommunityRecord>>(rememberedRecords);
  private readonly answers = new RecentlyUsed<string, SharedAnswer>(rememberedAnswers);

  constructor(
    private readonly store: RecordStore,
    private readonly today: () => string,
    threads: number = Math.max(1, availableParallelism() - 1),
  ) {
    this.pool = new AnalystPool(threads);
  }

  /**
   * The answer of a computation on the community's data; of a selection without dates, as of today.
   * Equal questions on equal data are computed once. A question with a signal is cancelled by it, alone; the
   * computation stops when nobody is left who waits for it.
   * Consent is always applied; `view` says what else the asker may see, by default everything.
   * @throws ProblemError `notFound` for an unknown community, `cancelled` by the signal, and what the computation throws
   */
  async ask<Id extends ComputationId>(
    computation: Id,
    selection: NetworkSelection,
    parameters: ComputationArguments<Id>,
    { signal, view = wholeView }: { readonly signal?: AbortSignal; readonly view?: RecordView } = {},
  ): Promise<ComputationResult<Id>> {
    const revision = await this.store.revision(selection.communityId);
    const today = this.today();
    const dated = asOfToday(selection, today);
    const question = JSON.stringify([revision, today, view, computation, dated, parameters]);
    const known = this.answers.get(question);
    const answer =
      known && !known.isGivenUp
        ? known
        : this.remember(question, async (whenAllLeft) =>
            this.pool.run({
              computation,
              record: await this.record(selection.communityId, revision),
              selection: plain(dated),
              parameters: plain(parameters),
              view,
              today,
              signal: whenAllLeft,
            }),
          );
    return answer.wait(signal) as Promise<ComputationResult<Id>>;
  }

  /** How many computations run in threads, and how many wait for one. */
  get workload(): { readonly running: number; readonly waiting: number } {
    return this.pool.workload;
  }

  /** Lets go of everything that is remembered, here and in the threads: somebody was erased. */
  dropCopies(): Promise<void> {
    this.records.clear();
    this.answers.clear();
    this.pool.forget();
    return Promise.resolve();
  }

  /** Makes ready for the first question. */
  warmUp(): void {
    this.pool.warmUp();
  }

  close(): Promise<void> {
    return this.pool.close();
  }

  /** Keeps an answer from when it is asked for; one that failed or was given up makes room for another try. */
  private remember(question: string, compute: (signal: AbortSignal) => Promise<unknown>): SharedAnswer {
    const answer: SharedAnswer = new SharedAnswer((signal) =>
      compute(signal).catch((error: unknown) => {
        if (this.answers.get(question) === answer) this.answers.delete(question);
        throw error;
      }),
    );
    this.answers.set(question, answer);
    return answer;
  }

  private record(communityId: string, revision: string): Promise<CommunityRecord> {
    const key = `${communityId}@${revision}`;
    const known = this.records.get(key);
    if (known) return known;
    const reading = this.store.read(communityId);
    this.records.set(key, reading);
    reading.catch(() => this.records.delete(key));
    return reading;
  }
}

/** A network that nobody dated is the present one; a survey round has its own time. */
export function asOfToday(selection: NetworkSelection, today: string): NetworkSelection {
  const { asOf, from, to, waveId } = selection;
  return asOf || from || to || waveId ? selection : { ...selection, asOf: today };
}

/** Threads take plain objects; the API's inputs are instances of classes. */
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
