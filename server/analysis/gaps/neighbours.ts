import type { RecordNode } from '../../entities/communityRecord.ts';
import type { GapHelper } from '../../entities/results/supportGaps.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import { hasRefused, mayBeChild } from '../../graph/candidacy.ts';
import type { Basis } from '../basis.ts';
import { compareNames } from '../ranks.ts';

const activeRoles: readonly (string | null)[] = ['founder', 'leader', 'core'];
const manyContacts = 3;
const mostHelpers = 4;

/**
 * People of a building who could look in on somebody: its head, somebody active in an organization, and those who
 * know most others (three at least). Children and those who do not want to be considered are left out.
 * O(nodes + ties) once, O(1) a building after the first time.
 */
export function helpfulNeighbours(basis: Basis): (resident: RecordNode) => GapHelper[] {
  const { residents, homes, network, offices, dates, record } = basis;
  const neighbours = new Map<string, RecordNode[]>();
  for (const resident of residents) {
    const home = homes.get(resident.id);
    if (!home || hasRefused(resident) || mayBeChild(resident, dates.lastDay)) continue;
    const known = neighbours.get(home.id);
    if (known) known.push(resident);
    else neighbours.set(home.id, [resident]);
  }
  const active = new Map<string, RecordTie>();
  for (const tie of tiesOf(record, ['MEMBER_OF'], dates.state)) {
    if (activeRoles.includes(tie.subkind) && !active.has(tie.from.id)) active.set(tie.from.id, tie);
  }
  const byContacts = (a: RecordNode, b: RecordNode): number =>
    network.degree(b.id) - network.degree(a.id) ||
    compareNames(a.displayName, b.displayName) ||
    (a.id < b.id ? -1 : 1);

  const found = new Map<string, { person: RecordNode; reason: Sentence }[]>();
  const ofPlace = (home: RecordNode): { person: RecordNode; reason: Sentence }[] => {
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
  return (resident) => {
    const home = homes.get(resident.id);
    if (!home) return [];
    return ofPlace(home)
      .filter(({ person }) => person !== resident)
      .slice(0, mostHelpers)
      .map(({ person, reason }) => ({ actor: basis.refer(person.id), resourceId: null, reason, path: [] }));
  };
}
