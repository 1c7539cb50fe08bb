import type { RecordNode } from '../../entities/communityRecord.ts';
import type { GapHelper } from '../../entities/results/supportGaps.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import type { Basis } from '../basis.ts';
import { compareNames } from '../ranks.ts';
import { activeMembers } from './activeMembers.ts';

const manyContacts = 3;
const mostHelpers = 4;

interface Suggested {
  readonly person: RecordNode;
  readonly reason: Sentence;
}

/**
 * People of a building who could look in on somebody: its head, somebody active in an organization, and those who
 * know most others (three at least). Children and those who do not want to be considered are left out.
 * O(nodes + ties) once, O(1) a building after the first time.
 */
const activePeopleOf = onceFor((basis: Basis): ((place: RecordNode) => readonly Suggested[]) => {
  const { residents, homes, network, offices, dates } = basis;
  const neighbours = new Map<string, RecordNode[]>();
  for (const resident of residents) {
    const home = homes.get(resident.id);
    if (!home || hasRefused(resident) || mayBeChild(resident, dates.lastDay)) continue;
    const known = neighbours.get(home.id);
    if (known) known.push(resident);
    else neighbours.set(home.id, [resident]);
  }
  const active = activeMembers(basis);
  const byContacts = (a: RecordNode, b: RecordNode): number =>
    network.degree(b.id) - network.degree(a.id) ||
    compareNames(a.displayName, b.displayName) ||
    (a.id < b.id ? -1 : 1);

  const found = new Map<string, readonly Suggested[]>();
  return (home) => {
    const known = found.get(home.id);
    if (known) return known;
    const people = (neighbours.get(home.id) ?? []).toSorted(byContacts);
    const place = home.displayName;
    const isHead = ({ id }: RecordNode): boolean =>
      (offices.get(id) ?? []).some((tie) => tie.subkind === 'buildingHead');
    const reasons = [
      ...people
        .filter(isHead)
        .map((person) => ({ person, reason: { text: 'helper.buildingHead', parameters: { place } } })),
      ...people
        .flatMap((person) => {
          const organization = active.get(person.id)?.to.displayName;
          return organization
            ? [{ person, reason: { text: 'helper.activeMember', parameters: { place, organization } } }]
            : [];
        })
        .slice(0, 1),
      ...people
        .filter(({ id }) => network.degree(id) >= manyContacts)
        .map((person) => ({
          person,
          reason: { text: 'helper.knowsMany', parameters: { place, count: network.degree(person.id) } },
        })),
    ];
    const named = new Set<string>();
    const distinct = reasons.filter(({ person }) => !named.has(person.id) && named.add(person.id));
    found.set(home.id, distinct);
    return distinct;
  };
});

/** Those of the building of a resident, without herself. */
export function helpfulNeighbours(basis: Basis, resident: RecordNode): GapHelper[] {
  const home = basis.homes.get(resident.id);
  return home ? helpersOf(basis, home, resident) : [];
}

/** See `activePeopleOf`; the first few of them. */
export function helpersOf(basis: Basis, place: RecordNode, resident: RecordNode | null = null): GapHelper[] {
  return activePeopleOf(basis)(place)
    .filter(({ person }) => person !== resident)
    .slice(0, mostHelpers)
    .map(({ person, reason }) => ({ actor: basis.refer(person.id), resourceId: null, reason, path: [] }));
}
