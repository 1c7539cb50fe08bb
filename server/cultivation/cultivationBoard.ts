import type { CommunityRecord } from '../entities/communityRecord.ts';
import type { CultivationBook } from '../entities/cultivation/caseEntry.ts';
import type { NetworkSelection } from '../entities/networkSelection.ts';
import {
  caseStates,
  type CaseState as CaseStateId,
  type CultivationBoard,
} from '../entities/results/cultivationBoard.ts';
import { caseCard, isLate } from './caseCard.ts';
import { casesBegun, type CaseState } from './caseState.ts';
import { cultivationBasis, type CultivationBasis } from './cultivationBasis.ts';

export interface BoardAsked {
  readonly book: CultivationBook;
  /** Only cases in this state; null = all. */
  readonly state: CaseStateId | null;
  /** Only those that this account looks after; null = all. */
  readonly owner: string | null;
  /** Only those of this person or organization; null = all. */
  readonly subjectId: string | null;
  readonly first: number;
  readonly offset: number;
  readonly today: string;
}

/**
 * The cases of a community as they stand today: running ones first, of these the late ones, then by the day on which the
 * present stage should end; those that are over the latest end first. O(entries), and the criteria of each case shown.
 */
export function cultivationBoard(
  record: CommunityRecord,
  selection: NetworkSelection,
  { book, state, owner, subjectId, first, offset, today }: BoardAsked,
): CultivationBoard {
  const basis = cultivationBasis(record, selection, book, today);
  const fitting = casesBegun(basis).filter(
    ({ case: one }) =>
      (owner === null || one.owner === owner) && (subjectId === null || one.subjectId === subjectId),
  );
  const shown = fitting.filter((each) => state === null || each.state === state);
  return {
    totalCount: shown.length,
    cases: shown
      .toSorted(order(basis))
      .slice(offset, offset + first)
      .map((each) => caseCard(basis, each)),
    byState: caseStates.map((each) => ({
      state: each,
      count: fitting.filter((one) => one.state === each).length,
    })),
  };
}

const order =
  (basis: CultivationBasis) =>
  (a: CaseState, b: CaseState): number =>
    caseStates.indexOf(a.state) - caseStates.indexOf(b.state) ||
    Number(isLate(basis, b)) - Number(isLate(basis, a)) ||
    compared(a.plannedEnd, b.plannedEnd) ||
    compared(b.endedOn, a.endedOn) ||
    compared(a.case.id, b.case.id);

const compared = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '');
