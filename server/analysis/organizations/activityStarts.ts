import type { ActivityStarts } from '../../entities/results/autonomy.ts';
import type { Basis } from '../basis.ts';
import { recentActivities, type RecentActivity } from './recentActivities.ts';
import type { WithdrawalSides } from './withdrawal.ts';

const daysOfStarts = 90;

/** Who began an activity: residents, those who would withdraw, both, or others; null when nobody wrote it down. */
export function startOf(
  { starters }: RecentActivity,
  { leaves, isOfResidents }: WithdrawalSides,
): 'residents' | 'together' | 'professionals' | 'others' | null {
  const all = [...starters];
  if (all.length === 0) return null;
  const byResidents = all.some((each) => isOfResidents(each));
  const byProfessionals = all.some((each) => leaves(each));
  if (byResidents) return byProfessionals ? 'together' : 'residents';
  return byProfessionals ? 'professionals' : 'others';
}

/** Who began the activities of the last 90 days. O(nodes + ties). */
export function activityStarts(
  basis: Pick<Basis, 'record' | 'dates'>,
  sides: WithdrawalSides,
): ActivityStarts {
  const starts = recentActivities(basis, daysOfStarts).map((each) => startOf(each, sides));
  const count = (kind: ReturnType<typeof startOf>): number => starts.filter((each) => each === kind).length;
  const known = starts.filter((each) => each !== null).length;
  return {
    days: daysOfStarts,
    ...{ residents: count('residents'), together: count('together') },
    ...{ professionals: count('professionals'), others: count('others'), unknown: count(null) },
    share: known === 0 ? null : count('residents') / known,
  };
}
