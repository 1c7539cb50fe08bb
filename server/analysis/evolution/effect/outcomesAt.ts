import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import { selectionAt, type Moment } from '../../../entities/moment.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { nodesOf } from '../../../graph/recordTies.ts';
import { momentPresence } from '../momentPresence.ts';
import type { EffectOutcome, PersonScore } from './outcome.ts';

/** An outcome at one moment. */
export interface OutcomeReading {
  /** Of residents who were there and, in a survey round, answered. */
  readonly values: ReadonlyMap<string, number>;
  /** Why a resident has none, as the end of a key `effect.missing.….`. */
  missing(id: string): string;
}

export interface OutcomeAsked {
  readonly moment: Moment;
  /** Where in the question it stands. */
  readonly field: string;
  /** Its last day, and that of the moment before it: see `OutcomeMoment`. */
  readonly lastDay: string | null;
  readonly formerDay: string | null;
  readonly today: string;
  readonly scores: readonly PersonScore[];
}

/**
 * An outcome of each resident at a moment. What is read off the network is unknown of who was not there, and in a survey
 * round of who did not answer: nobody named her contacts, so that a 0 would only seem one. That of the outcome + O(ties).
 */
export function outcomesAt(
  record: CommunityRecord,
  selection: NetworkSelection,
  outcome: EffectOutcome,
  { moment, field, lastDay, formerDay, today, scores }: OutcomeAsked,
): OutcomeReading {
  const at = selectionAt(selection, moment, field);
  const all = outcome.values({ record, selection: at, lastDay, formerDay, today, scores });
  const presence = momentPresence(record, nodesOf(record, 'Resident'), moment);
  const isSeen = (id: string): boolean => !outcome.isOfNetwork || presence.get(id) === 'seen';
  return {
    values: new Map([...all].filter(([id]) => isSeen(id))),
    missing: (id) => (isSeen(id) ? outcome.missing : presence.get(id)!),
  };
}
