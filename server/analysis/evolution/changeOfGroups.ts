import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { GroupChange } from '../../entities/results/comparison.ts';
import { placesOfResidents } from '../../graph/selection.ts';
import { nodesById } from '../actorReferences.ts';
import { membershipsOf } from '../groupsOf.ts';
import { compareNames } from '../ranks.ts';
import type { ComparedMoments } from './comparedMoments.ts';
import { tieChange, tieCountsOf } from './tieChange.ts';

/** As many as an answer shows. */
export const mostGroups = 100;

/** The groups with the most change, and how many there are in all. */
export interface ChangeOfGroups {
  readonly groups: GroupChange[];
  readonly count: number;
}

/**
 * The change of ties by building: of those who live there at the later moment, or lived there at the earlier one and have no
 * known home later. A tie between two buildings is of both. O(residents + buildings × edges).
 */
export function changeOfBuildings(record: CommunityRecord, compared: ComparedMoments): ChangeOfGroups {
  const homes = new Map([
    ...placesOfResidents(record, compared.windows.before),
    ...placesOfResidents(record, compared.windows.after),
  ]);
  const members = new Map<string, Set<string>>();
  for (const [id, place] of homes) memberSet(members, place).add(id);
  return changeOf(record, compared, members);
}

/** The same by organization, of those who belonged to it at either moment. O(ties + organizations × edges). */
export function changeOfOrganizations(record: CommunityRecord, compared: ComparedMoments): ChangeOfGroups {
  const members = new Map<string, Set<string>>();
  for (const window of [compared.windows.before, compared.windows.after])
    for (const [id, organizations] of membershipsOf(record, window))
      for (const organization of organizations) memberSet(members, organization).add(id);
  return changeOf(record, compared, members);
}

function memberSet(members: Map<string, Set<string>>, group: string): Set<string> {
  const known = members.get(group) ?? new Set();
  members.set(group, known);
  return known;
}

function changeOf(
  record: CommunityRecord,
  { states }: ComparedMoments,
  members: ReadonlyMap<string, ReadonlySet<string>>,
): ChangeOfGroups {
  const nodes = nodesById(record);
  const stayed = new Set(states.stayed);
  const groups = [...members].flatMap(([id, ids]): GroupChange[] => {
    const group: RecordNode | undefined = nodes.get(id);
    const present = new Set([...ids].filter((each) => stayed.has(each)));
    if (!group || present.size === 0) return [];
    return [
      {
        id,
        name: group.displayName,
        actors: present.size,
        within: tieChange(tieCountsOf(states, present, 'both')),
        touching: tieChange(tieCountsOf(states, present, 'some')),
      },
    ];
  });
  const amount = ({ touching }: GroupChange): number => touching.hamming;
  groups.sort((a, b) => amount(b) - amount(a) || compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1));
  return { groups: groups.slice(0, mostGroups), count: groups.length };
}
