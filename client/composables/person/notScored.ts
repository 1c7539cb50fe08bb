import type { PersonStandingQuery } from '../../api/generated.ts';

export type NotScoredReason = 'mentioned' | 'refused' | 'child' | 'notResident' | 'other';

/** Why a resident is on no list: she was merely named by others, objected, or may be under 18 on a day. */
export function notScoredReason(
  { isMentioned, purposes }: Pick<PersonStandingQuery['personFile'], 'isMentioned' | 'purposes'>,
  birthYear: number | null,
  day: string,
): NotScoredReason {
  if (isMentioned) return 'mentioned';
  if (purposes.some(({ purpose, isAllowed }) => purpose === 'leadership' && !isAllowed)) return 'refused';
  // Her birthday may be still to come in the year in which she turns 18.
  if (birthYear !== null && Number(day.slice(0, 4)) - birthYear <= 18) return 'child';
  return 'other';
}
