import type { CommunityRecord, RecordNode } from '../entities/communityRecord.ts';
import type { Adjacency } from '../graph/adjacency.ts';
import { onceFor } from '../graph/onceFor.ts';
import { tiesOf, type DateWindow } from '../graph/recordTies.ts';
import { placesOfResidents } from '../graph/residences.ts';
import { nodesById } from './actorReferences.ts';
import { mustBeKnownFact } from './query/facts.ts';

/**
 * The group of each node of a network: by `kind` of actor, by `place` (the building she lives in), by
 * `organization` (the one she joined first; an unknown date comes last), or by an attribute or property of that name.
 * Undefined: a node without the fact is in no group, and not in the map; so the map is empty where nobody in the network has
 * a fact that others of the record have. O(nodes + ties), once for a network, so that who asks again gets the same map.
 * @throws ProblemError `unknownAttribute` for a name that no kind of actor declares and no actor of the record has
 */
export function groupsOf(
  record: CommunityRecord,
  network: Adjacency,
  groupBy: string,
  window: DateWindow,
): ReadonlyMap<string, string> {
  return groupsIn(record)(network, groupBy, window);
}

const groupsIn = onceFor((record: CommunityRecord) =>
  onceFor((network: Adjacency, groupBy: string, window: DateWindow) =>
    findGroups(record, network, groupBy, window),
  ),
);

/** In place of a group: all organizations that a person belongs to, see `membershipsOf`. */
export const everyOrganization = 'organizations';

/**
 * All organizations of each person who is in one, each once and in order of id. Undefined: who is in none is not in the
 * map. O(ties log ties), once for a record and window.
 */
export const membershipsOf = onceFor(
  (record: CommunityRecord, window: DateWindow): ReadonlyMap<string, readonly string[]> => {
    const organizations = new Map<string, Set<string>>();
    for (const { from, to } of tiesOf(record, ['MEMBER_OF'], window)) {
      const known = organizations.get(from.id) ?? new Set();
      organizations.set(from.id, known.add(to.id));
    }
    return new Map([...organizations].map(([id, own]) => [id, [...own].sort()]));
  },
);

function findGroups(
  record: CommunityRecord,
  { keys }: Adjacency,
  groupBy: string,
  window: DateWindow,
): ReadonlyMap<string, string> {
  if (groupBy === 'organization') return firstOrganizations(record, window);
  if (groupBy !== 'kind' && groupBy !== 'place') mustBeKnownFact(record, groupBy, 'groupBy');
  const groups = new Map<string, string>();
  const places = groupBy === 'place' ? placesOfResidents(record, window) : new Map<string, string>();
  const nodes = nodesById(record);
  for (const key of keys) {
    const node = nodes.get(key);
    if (!node) continue;
    const group = groupOf(node, places.get(node.id) ?? null, groupBy);
    if (group !== null) groups.set(node.id, group);
  }
  return groups;
}

function groupOf(node: RecordNode, placeId: string | null, groupBy: string): string | null {
  if (groupBy === 'kind') return node.label;
  if (groupBy === 'place') return placeId;
  const value = node.attributes[groupBy] ?? node.properties[groupBy];
  return value === undefined || value === null || Array.isArray(value) ? null : String(value);
}

function firstOrganizations(record: CommunityRecord, window: DateWindow): ReadonlyMap<string, string> {
  const memberships = tiesOf(record, ['MEMBER_OF'], window);
  const joined = (date: string | null): string => date ?? '9999';
  memberships.sort(
    (a, b) => joined(b.validFrom).localeCompare(joined(a.validFrom)) || (a.id < b.id ? 1 : -1),
  );
  return new Map(memberships.map((tie) => [tie.from.id, tie.to.id]));
}
