import { isPersonLabel } from '../../entities/actor.ts';
import type { RecordNode } from '../../entities/communityRecord.ts';
import { nodesOf, tiesOf } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { mayIntroduce } from '../introductions/introductionEligibility.ts';
import { isStaff } from '../offices.ts';
import { compareNames } from '../ranks.ts';

/**
 * Finds who can bring two together; `path` leads from the one to the other, both included, empty without a chain.
 * On a path of at most `mostSteps` on which everybody may be asked, the first contact on it. Else a worker, or a resident with a post: who is on the path,
 * who knows the first, who knows the second, then by name. Else the organization that the second belongs to, else a
 * committee. Never who was merely mentioned, does not want to be asked, or may be a child. Null = nobody.
 * Complexity: O(nodes + ties) once, then O(contacts of both + staff).
 */
export function introducerFor(
  basis: Basis,
): (from: string, to: string | null, path: readonly string[], mostSteps: number) => RecordNode | null {
  const { record, network, offices, dates, node } = basis;
  const byName = (a: RecordNode, b: RecordNode): number =>
    compareNames(a.displayName, b.displayName) || (a.id < b.id ? -1 : 1);
  const staff = record.nodes
    .filter((each) => isPersonLabel(each.label) && network.hasNode(each.id) && isStaff(each, offices))
    .filter((each) => mayIntroduce(basis, each))
    .sort(byName);
  const isOfStaff = new Set(staff.map(({ id }) => id));
  const organizations = new Map<string, RecordNode[]>();
  for (const { from, to } of tiesOf(record, ['MEMBER_OF', 'SERVES_IN'], dates.state))
    organizations.set(from.id, [...(organizations.get(from.id) ?? []), to]);
  const committee = nodesOf(record, 'Committee').sort(byName)[0] ?? null;
  const staffAmong = (ids: readonly string[]): string | undefined => ids.find((id) => isOfStaff.has(id));
  const contactsOf = (id: string | null): string[] =>
    id !== null && network.hasNode(id) ? network.neighbors(id).sort() : [];

  return (from, to, path, mostSteps) => {
    const between = path.slice(1, -1);
    const [first] = between;
    const isShort = first !== undefined && path.length - 1 <= mostSteps;
    const mayAsk = (id: string): boolean => network.hasNode(id) && mayIntroduce(basis, node(id));
    if (isShort && between.every(mayAsk)) return node(first);
    const isOther = (id: string): boolean => id !== from && id !== to;
    const found =
      staffAmong(between) ??
      staffAmong(contactsOf(from).filter(isOther)) ??
      staffAmong(contactsOf(to).filter(isOther)) ??
      staff.find(({ id }) => isOther(id))?.id;
    if (found !== undefined) return node(found);
    const own = (to === null ? [] : (organizations.get(to) ?? [])).toSorted(byName);
    return own.find(({ id }) => isOther(id)) ?? (committee && isOther(committee.id) ? committee : null);
  };
}
