import type { RecordNode } from '../../entities/communityRecord.ts';
import type { LifeDomain } from '../../entities/results/supportNetwork.ts';
import type { RecordTie } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { isStaff } from '../offices.ts';

const ofSubkind: Readonly<Record<string, LifeDomain>> = {
  kin: 'family',
  neighbour: 'neighbours',
  friend: 'friends',
};
const saidFirst: readonly LifeDomain[] = ['family', 'friends', 'neighbours'];

/**
 * Where in a resident's life each of those around her belongs: family where kinship is recorded; professionals who look
 * after her; friend or neighbour where that is recorded; else who shares an organization with her; else who lives in
 * the same building, a neighbour; others. The household is not recorded, so it is not a domain of its own.
 * `members`: organizations by person. O(ties of the two).
 * Source: the domains of the social network map, Tracy & Whittaker 1990, Families in Society 71(8):461-470.
 */
export function lifeDomain(
  { offices, homes }: Pick<Basis, 'offices' | 'homes'>,
  members: ReadonlyMap<string, readonly string[]>,
  personId: string,
  alter: RecordNode,
  ties: readonly RecordTie[],
): LifeDomain {
  const said = new Set(
    ties.flatMap(({ kind, subkind }) => (kind === 'KNOWS' ? (ofSubkind[subkind ?? ''] ?? []) : [])),
  );
  if (said.has('family')) return 'family';
  if (isStaff(alter, offices)) return 'professionals';
  const known = saidFirst.find((domain) => said.has(domain));
  if (known) return known;
  const [own, hers] = [members.get(personId), members.get(alter.id)];
  if (own?.some((id) => hers?.includes(id))) return 'organizations';
  const home = homes.get(personId);
  return home && homes.get(alter.id) === home ? 'neighbours' : 'others';
}
