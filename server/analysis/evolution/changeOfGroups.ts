import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { GroupChange } from '../../entities/results/comparison.ts';
import { placesOfResidents } from '../../graph/residences.ts';
import { nodesById } from '../actorReferences.ts';
import { distinctBy } from '../distinctBy.ts';
import { membershipsOf } from '../groupsOf.ts';
import { largestFirst } from '../ranks.ts';
import type { ComparedMoments } from './comparedMoments.ts';
import { tieChange, tieCountsOf } from './tieChange.ts';

/** As many as an answer shows. */
export const mostGroups = 100;

/** The groups with the most change, and how many there are in all. */
export interface ChangeOfGroups {
  readonly groups: GroupChange[];
  readonly count: number;
}

/** That somebody belongs to a group. */
type Membership = readonly [id: string, group: string];

/**
 * The change of ties by building: of those who live there at the later moment, or lived there at the earlier one and have no
 * known home later. A tie between two buildings is of both. O(residents + edges).
 */
export function changeOfBuildings(record: CommunityRecord, compared: ComparedMoments): ChangeOfGroups {
  const homes = new Map([
    ...placesOfResidents(record, compared.windows.before),
    ...placesOfResidents(record, compared.windows.after),
  ]);
  return changeOf(record, compared, [...homes]);
}

/** The same by organization, of those who belonged to it at either moment. O(ties + edges × organizations of their ends). */
export function changeOfOrganizations(record: CommunityRecord, compared: ComparedMoments): ChangeOfGroups {
  const memberships = [compared.windows.before, compared.windows.after].flatMap((window) =>
    [...membershipsOf(record, window)].flatMap(([id, organizations]) =>
      organizations.map((organization): Membership => [id, organization]),
    ),
  );
  return changeOf(record, compared, memberships);
}

function changeOf(
  record: CommunityRecord,
  { states }: ComparedMoments,
  memberships: readonly Membership[],
): ChangeOfGroups {
  const nodes = nodesById(record);
  const members = distinctBy(
    memberships,
    ([, group]) => group,
    ([id]) => id,
  );
  const rows = [...tieCountsOf(states, members)].flatMap(([id, { actors, within, touching }]) => {
    const name = nodes.get(id)?.displayName;
    if (name === undefined || actors === 0) return [];
    const group: GroupChange = { id, name, actors, within: tieChange(within), touching: tieChange(touching) };
    return [{ id, name, value: group.touching.hamming, group }];
  });
  return { groups: largestFirst(rows, mostGroups).map(({ group }) => group), count: rows.length };
}
