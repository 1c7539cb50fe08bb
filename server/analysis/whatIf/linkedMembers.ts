import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { WhatIfOrganization } from '../../entities/results/whatIf.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { tiesOf, type DateWindow } from '../../graph/recordTies.ts';
import { actorReference } from '../actorReferences.ts';
import { connectedComponents } from '../connectedComponents.ts';
import { networkAmong } from '../networkAmong.ts';
import { compareNames } from '../ranks.ts';
import type { Assumption } from './assumedRecord.ts';

const mostOrganizations = 50;

/**
 * Of each organization that somebody would leave, or within which a tie would come about, how many members are linked
 * by ties among members: the largest component of the network of its members, before and after. By name.
 * Complexity: O(nodes + ties), and O(n + m) for each organization.
 */
export function linkedMembers(
  record: CommunityRecord,
  { leave, add }: Assumption,
  { before, after }: { readonly before: Adjacency; readonly after: Adjacency },
  window: DateWindow,
  homes: ReadonlyMap<string, RecordNode>,
): WhatIfOrganization[] {
  const members = new Map<RecordNode, Set<string>>();
  for (const { from, to } of tiesOf(record, ['MEMBER_OF'], window)) {
    const known = members.get(to) ?? new Set();
    members.set(to, known.add(from.id));
  }
  return [...members]
    .filter(
      ([, ids]) =>
        leave.some((id) => ids.has(id)) || add.some(({ fromId, toId }) => ids.has(fromId) && ids.has(toId)),
    )
    .sort(([a], [b]) => compareNames(a.displayName, b.displayName) || (a.id < b.id ? -1 : 1))
    .slice(0, mostOrganizations)
    .map(([organization, ids]) => ({
      organization: actorReference(organization, homes),
      before: largestAmong(before, ids),
      after: largestAmong(after, ids),
    }));
}

/** The size of the largest component of the network of some nodes; 0 when none of them is in it. */
function largestAmong(view: Adjacency, ids: ReadonlySet<string>): number {
  return connectedComponents(networkAmong(view, ids)).sizes[0] ?? 0;
}
