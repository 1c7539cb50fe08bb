import type { GapHelper } from '../../entities/results/supportGaps.ts';
import { tiesOf } from '../../graph/recordTies.ts';
import type { GapSituation } from './gapRule.ts';

const mostLeaders = 2;
const leading: readonly (string | null)[] = ['leader', 'founder'];

/** Who leads an organization, as those to talk to: leaders and founders of today, in order of id. O(ties). */
export function leadersOf({ record, dates, node, refer }: GapSituation, organizationId: string): GapHelper[] {
  const leaders = tiesOf(record, ['MEMBER_OF'], dates.state).filter(
    ({ from, to, subkind }) => to.id === organizationId && leading.includes(subkind) && !from.isMentioned,
  );
  return [...new Set(leaders.map(({ from }) => from.id))]
    .sort()
    .slice(0, mostLeaders)
    .map((id) => ({
      actor: refer(id),
      resourceId: null,
      reason: { text: 'helper.leaderOf', parameters: { organization: node(organizationId).displayName } },
      path: [],
    }));
}
