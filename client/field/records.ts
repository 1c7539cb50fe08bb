/** The mutations by which records reach the server; each may be sent again without doing anything twice. */
export const requestNames = ['resident', 'home', 'interview', 'attendance'] as const;
export type RequestName = (typeof requestNames)[number];

/** One mutation with its variables, as it will be sent. */
export interface FieldRequest {
  readonly name: RequestName;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the server found wrong, in its words. */
export interface RecordProblem {
  readonly code: string;
  /** Where in what was sent: `answers.3.namedId`; null = not said. */
  readonly field: string | null;
  readonly message: string;
}

/**
 * `draft`: still being written. `waiting`: finished, to be sent. `unanswered`: sent, and no answer came: it may be on the
 * server, so nothing of it is changed until it was sent again. `faulty`: the server said no; nothing of it was written.
 */
export type RecordState = 'draft' | 'waiting' | 'unanswered' | 'faulty';
export type RecordKind = 'interview' | 'attendance';

/** Something that was recorded on this device. */
export interface FieldRecord<Draft = unknown> {
  /** A UUID made here, under which the server keeps it once. */
  readonly id: string;
  readonly kind: RecordKind;
  readonly state: RecordState;
  /** Last change, in ms. */
  readonly changedAt: number;
  readonly draft: Draft;
  /** What is sent, in this order; empty while it is a draft. */
  readonly requests: readonly FieldRequest[];
  readonly problems: readonly RecordProblem[];
}

/** That a record reached the server: what is left of it here. Without names. */
export interface Receipt {
  readonly id: string;
  readonly kind: RecordKind;
  readonly at: number;
  /** Whether it was there already, because an earlier answer was lost or all of it was known. */
  readonly wasKept: boolean;
  /** Ties of an interview, or persons of a list. */
  readonly count: number;
}

/** Records that have to reach the server. */
export const isToSend = ({ state }: Pick<FieldRecord, 'state'>): boolean =>
  state === 'waiting' || state === 'unanswered';
