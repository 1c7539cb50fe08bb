import type { ConsentDecision, ConsentMeans, PersonFileQuery } from '../../api/generated.ts';

type PersonFile = PersonFileQuery['personFile'];
export type ConsentRecord = PersonFile['consents'][number];
export type PurposeState = PersonFile['purposes'][number];

export const consentMeans: readonly ConsentMeans[] = ['paper', 'spoken', 'online', 'message'];

/** What is shown of a purpose: whether it was asked for at all, and whether the data may be used for it. */
export function stateOf({ decision, isAllowed }: PurposeState): 'allowed' | 'withheld' | 'notAsked' {
  if (decision === null || decision === undefined) return 'notAsked';
  return isAllowed ? 'allowed' : 'withheld';
}

/** What can be said next: who agreed may withdraw, who didn't may agree. */
export function possibleDecisions({ decision, isAllowed }: PurposeState): readonly ConsentDecision[] {
  if (decision === 'given') return isAllowed ? ['withdrawn'] : ['given', 'withdrawn'];
  return decision === 'refused' || decision === 'withdrawn' ? ['given'] : ['given', 'refused'];
}

/** Decisions about one purpose, the latest first. */
export const decisionsOf = (
  consents: readonly ConsentRecord[],
  purpose: PurposeState['purpose'],
): readonly ConsentRecord[] =>
  consents
    .filter((each) => each.purpose === purpose)
    .toSorted((a, b) => b.on.localeCompare(a.on) || b.recordedAt.localeCompare(a.recordedAt));

/**
 * Whether somebody may be younger than 14 on a day, so that a guardian decides. Only the year of birth is known:
 * until the end of the year in which she becomes 14 she may be. Unknown year = no.
 */
export const mayBeUnder14 = (birthYear: number | null | undefined, day: string): boolean =>
  birthYear !== null && birthYear !== undefined && Number(day.slice(0, 4)) - birthYear <= 14;
