import type { RecordView } from '../access/recordView.ts';
import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import type { ComputationId } from './computations.ts';

/** What is to be computed: plain values, so that it can go to a thread or to another machine. */
export interface Task {
  readonly computation: ComputationId;
  readonly selection: NetworkSelection;
  readonly parameters: unknown;
  readonly view: RecordView;
  readonly today: string;
  /** The record that it is computed on, and its revision. */
  readonly communityId: string;
  readonly revision: string;
  /** For how long it may compute before it is given up. */
  readonly seconds: number;
}

/** A task and how it is asked for. */
export interface Job extends Task {
  /** Whose turn it takes: an account. */
  readonly asker: string;
  /** Its asker watches how far it is, and knows that it may take long. */
  readonly isWatched?: boolean;
  /** Reads the record. Called when the job's turn has come, so that waiting jobs hold no data. */
  readonly record: () => Promise<CommunityRecord>;
  /** Ends the job. */
  readonly signal?: AbortSignal;
}

export interface JobProgress {
  readonly state: 'waiting' | 'running' | 'done';
  /** How many jobs come before it; 0 once it runs. */
  readonly ahead: number;
  /** How much of it is done, 0 to 1, as far as its computation tells. */
  readonly share: number;
}

export const doneProgress: JobProgress = { state: 'done', ahead: 0, share: 1 };

export interface QueuedJob {
  /**
   * The answer. @throws ProblemError `cancelled` by the signal, `analysisTooLong`, `tooManyJobs`, `queueUnavailable`, `queueFull`,
   * and what the computation throws
   */
  readonly result: Promise<unknown>;
  progress(): Promise<JobProgress>;
  /** Somebody else waits for the same answer: it takes her turn too. */
  alsoFor(asker: string): void;
}

/** How many jobs are computed, and how many wait. */
export interface Workload {
  readonly running: number;
  readonly waiting: number;
}

/**
 * Where computations are done: in threads of this process (`AnalystPool`), or on other machines
 * (`redis/redisQueue.ts`). Askers are served in turn, so that one who asks a hundred times does not keep another
 * waiting; the same job has the same answer wherever it is done.
 */
export interface JobQueue {
  add(job: Job): QueuedJob;
  readonly workload: Workload;
  /** Makes ready for the first job. @throws ProblemError when it can't be used as it is set up */
  warmUp(): Promise<void>;
  /** Lets go of every record and answer that is kept for later: somebody was erased. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

export const recordKey = ({ communityId, revision }: Pick<Task, 'communityId' | 'revision'>): string =>
  `${communityId}@${revision}`;

/** Without what cannot leave this thread. */
export const taskOf = ({ computation, selection, parameters, view, today, ...rest }: Task): Task => ({
  computation,
  selection,
  parameters,
  view,
  today,
  communityId: rest.communityId,
  revision: rest.revision,
  seconds: rest.seconds,
});
