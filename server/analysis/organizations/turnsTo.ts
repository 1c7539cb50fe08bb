import type { Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import type { WithdrawalSides } from './withdrawal.ts';

/**
 * Which of those who would stay turn to each person: who is supported by her, or names her. Each pair counts once, however
 * often it was recorded. Person id → ids of those who turn to her. O(ties).
 */
export function turnsTo(
  { ties }: Pick<Basis, 'ties'>,
  { leaves }: WithdrawalSides,
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = ties(['SUPPORTS', 'NOMINATES']).map(({ kind, from, to }) =>
    kind === 'SUPPORTS' ? { who: to, whom: from } : { who: from, whom: to },
  );
  return distinctBy(
    asked.filter(({ who }) => !leaves(who)),
    ({ whom }) => whom.id,
    ({ who }) => who.id,
  );
}
