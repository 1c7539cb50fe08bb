import { connectedComponents } from '../analysis/connectedComponents.ts';
import { withdrawn } from '../analysis/organizations/withdrawn.ts';
import { adjacency, type Adjacency } from '../graph/adjacency.ts';
import type { CultivationBasis } from './cultivationBasis.ts';
import { membersOn, sidesOn, subjectKindOf } from './membersOn.ts';

interface WithoutStaff {
  readonly rest: Adjacency;
  /** The part in which each who stays is: person → number of her part. */
  readonly partOf: ReadonlyMap<string, number>;
}

/** The contact network after social workers and committee left (see `withdrawn`). O(n + m), once for a day. */
export const withoutStaff = (basis: CultivationBasis): WithoutStaff =>
  basis.once('withoutStaff', () => {
    const { network, node } = basis.community;
    const { rest } = withdrawn(adjacency(network), node, sidesOn(basis, 'workersAndCommittee'));
    const { numbers } = connectedComponents(rest);
    return { rest, partOf: new Map(rest.keys.map((id, i) => [id, numbers[i]!])) };
  });

/**
 * The share of an organization’s members, or of all residents in the network, who are still linked by some path of contacts
 * when social workers and committee have left. Undefined: null without contacts, and below two persons.
 */
export function largestShareLeft(basis: CultivationBasis, subjectId: string): number | null {
  const { rest, partOf } = withoutStaff(basis);
  if (adjacency(basis.community.network).edgeKeys.length === 0) return null;
  const isCommunity = subjectKindOf(basis, subjectId) === 'community';
  const persons = isCommunity
    ? rest.keys
    : [...(membersOn(basis).get(subjectId) ?? [])].filter((id) => partOf.has(id));
  if (persons.length < 2) return null;
  const sizes = new Map<number, number>();
  for (const id of persons) sizes.set(partOf.get(id)!, (sizes.get(partOf.get(id)!) ?? 0) + 1);
  return Math.max(...sizes.values()) / persons.length;
}
