import type { CommunityRecord } from '../entities/communityRecord.ts';
import { ProblemError } from '../entities/problem.ts';
import { onceFor } from './onceFor.ts';
import { tiesOf, type DateWindow } from './recordTies.ts';
import { placesOfResidents, placesWithin } from './residences.ts';

/**
 * The ids of those who belong to an organization on some day of a window, or whose building lies in a place or is it, as
 * `placesOfResidents` tells her building. Places lie within places at any depth. Nobody: an empty set.
 * O(nodes + ties), once for a record and window.
 * @throws ProblemError `noGroup` for an id that is neither an organization nor a place of the record
 */
export const membersOf = onceFor(findMembers, 16);

function findMembers(record: CommunityRecord, groupId: string, window: DateWindow): ReadonlySet<string> {
  const group = record.nodes.find(({ id }) => id === groupId);
  switch (group?.label) {
    case 'Organization': {
      const joined = tiesOf(record, ['MEMBER_OF'], window).filter(({ to }) => to === group);
      return new Set(joined.map(({ from }) => from.id));
    }
    case 'Place': {
      const places = placesWithin(record, [groupId], window);
      const homes = [...placesOfResidents(record, window)];
      return new Set(homes.filter(([, place]) => places.has(place)).map(([resident]) => resident));
    }
    default:
      throw new ProblemError({ code: 'noGroup', field: 'membersOf', value: groupId });
  }
}
