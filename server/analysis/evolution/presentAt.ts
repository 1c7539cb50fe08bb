import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { Adjacency } from '../../graph/adjacency.ts';
import { daySpan, sharedDays } from '../../graph/daySpan.ts';
import { nodesById } from '../actorReferences.ts';
import { actorStays } from './history/actorStays.ts';
import { momentWindow } from './moments.ts';

/**
 * Which actors of a network were there at its moment, by id: those whose home or founding says so (see `actorStays`; without
 * such a date always), and everybody who has a tie then. Those who were not there are in the network all the same, without ties.
 * O(nodes + ties).
 */
export function presentAt(
  record: CommunityRecord,
  selection: NetworkSelection,
  { keys, union: { offsets } }: Adjacency,
): ReadonlySet<string> {
  const { from, to } = momentWindow(record, selection);
  const days = daySpan(from, to);
  const nodes = nodesById(record);
  const stays = actorStays(
    record,
    keys.map((key) => nodes.get(key)!),
  );
  return new Set(
    keys.filter(
      (_, i) => offsets[i + 1]! > offsets[i]! || stays[i]!.some((stay) => sharedDays(stay, days) !== null),
    ),
  );
}
