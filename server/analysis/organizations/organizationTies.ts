import type { RecordNode } from '../../entities/communityRecord.ts';
import { adjacency } from '../../graph/adjacency.ts';
import { textOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { recordedLinks } from '../resources/recordedLinks.ts';
import { membersOf } from './organizationFacts.ts';
import { recentActivities } from './recentActivities.ts';

const daysOfActivities = 180;
/** Of an organization so many members, or all, make it present: one alone is there as a person. */
const enough = 3;

/** What links two organizations, or an organization and a committee. */
export interface OrganizationTie {
  collaborates: boolean;
  readonly sharedMembers: Set<string>;
  /**
   * Activities of the last 180 days at which both were present: as one of those who held it, or with three members (or all,
   * when it has fewer). Mass events do not count.
   */
  readonly sharedActivities: Set<string>;
  /** Resources that one provides and the other uses. */
  readonly resources: Set<string>;
  /** Pairs of a member of one and a member of the other who are in contact. */
  contacts: number;
}

export interface OrganizationTies {
  readonly members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Null when nothing links them. */
  between(one: string, other: string): OrganizationTie | null;
  /** What links one to the others, in order of their ids. */
  of(organizationId: string): (readonly [otherId: string, tie: OrganizationTie])[];
  /**
   * How many pairs of their members would be in contact if everybody had as many contacts as now, but with anybody:
   * d_A d_B / 2m, where d is the sum of the degrees of an organization's members and m the number of contacts. Meant for
   * organizations that share no member. 0 without contacts. Source: Newman & Girvan 2004, Phys. Rev. E 69:026113.
   */
  expectedContacts(one: string, other: string): number;
}

/** O(nodes + ties), and O(k²) for each person or activity that ties k organizations. */
export function organizationTies(basis: Basis): OrganizationTies {
  const ties = new Map<string, Map<string, OrganizationTie>>();
  const tie = (one: string, other: string): OrganizationTie => {
    const known = ties.get(one)?.get(other);
    if (known) return known;
    const made: OrganizationTie = {
      ...{ collaborates: false, contacts: 0 },
      ...{ sharedMembers: new Set(), sharedActivities: new Set(), resources: new Set() },
    };
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const)
      ties.set(a, (ties.get(a) ?? new Map<string, OrganizationTie>()).set(b, made));
    return made;
  };
  const members = membersOf(basis);
  const belongsTo = new Map<string, string[]>();
  for (const [id, persons] of members)
    for (const person of persons) belongsTo.set(person, [...(belongsTo.get(person) ?? []), id]);

  for (const { from, to } of tiesOf(basis.record, ['COLLABORATES'], basis.dates.state))
    if (from.id !== to.id) tie(from.id, to.id).collaborates = true;
  for (const [person, own] of belongsTo) eachPair(own, (a, b) => tie(a, b).sharedMembers.add(person));
  for (const { activity, holders, attendees } of recentActivities(basis, daysOfActivities)) {
    if (textOf(activity, 'scale') === 'mass') continue;
    const took = new Set([...holders].filter(isOrganizational).map(({ id }) => id));
    const attended = new Map<string, number>();
    for (const { id } of attendees)
      for (const own of belongsTo.get(id) ?? []) attended.set(own, (attended.get(own) ?? 0) + 1);
    for (const [id, count] of attended) if (count >= Math.min(enough, members.get(id)!.size)) took.add(id);
    eachPair([...took], (a, b) => tie(a, b).sharedActivities.add(activity.id));
  }
  for (const { resource, provider, user } of recordedLinks(basis).links)
    if (provider.id !== user.id && isOrganizational(provider) && isOrganizational(user))
      tie(provider.id, user.id).resources.add(resource.id);
  const degrees = new Map<string, number>();
  const { keys, edgeSources, edgeTargets } = adjacency(basis.network);
  edgeSources.forEach((source, edge) => {
    const [ofOne, ofOther] = [source, edgeTargets[edge]!].map((i) => belongsTo.get(keys[i]!) ?? []);
    for (const a of [...ofOne!, ...ofOther!]) degrees.set(a, (degrees.get(a) ?? 0) + 1);
    for (const pair of pairsAcross(ofOne!, ofOther!)) tie(...pair).contacts++;
  });
  const contacts = edgeSources.length;
  return {
    members,
    between: (one, other) => ties.get(one)?.get(other) ?? null,
    of: (id) => [...(ties.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)),
    expectedContacts: (one, other) =>
      contacts === 0 ? 0 : ((degrees.get(one) ?? 0) * (degrees.get(other) ?? 0)) / (2 * contacts),
  };
}

const isOrganizational = ({ label }: RecordNode): boolean =>
  label === 'Organization' || label === 'Committee';

function eachPair(ids: readonly string[], visit: (one: string, other: string) => void): void {
  ids.forEach((one, i) => {
    for (const other of ids.slice(i + 1)) visit(one, other);
  });
}

/** Each two different organizations once of which one person belongs to one and the other person to the other. */
function pairsAcross(one: readonly string[], other: readonly string[]): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const a of one) for (const b of other) if (a !== b) pairs.set([a, b].sort().join('|'), [a, b]);
  return [...pairs.values()];
}
