import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { OrganizationCoreMember } from '../../entities/results/organizationCard.ts';
import { adjacency } from '../../graph/adjacency.ts';
import { onceFor } from '../../graph/onceFor.ts';
import { tiesOf, type DateWindow } from '../../graph/recordTies.ts';
import type { Basis } from '../basis.ts';
import { groupedBy } from '../groupedBy.ts';
import { defaultMeasureOptions } from '../measure.ts';
import { networkAmong } from '../networkAmong.ts';
import { corePeriphery } from '../node/corePeriphery.ts';
import { compareNames } from '../ranks.ts';
import { measureColumn } from '../rememberedResult.ts';
import type { OrganizerRoles } from './busFactor.ts';

const mostCore = 30;
const roleOrder: readonly (string | null)[] = ['leader', 'founder', 'core'];

/**
 * Those members who carry an organization: by a role of their own, in the core of the ties among members (see
 * `corePeriphery`), or by organizing its activities; who does most comes first. And how many members are in touch with
 * no other member. O(n + m), and what `corePeriphery` takes for its members.
 */
export function organizationCore(
  basis: Basis,
  organizationId: string,
  members: ReadonlySet<string>,
  { byMember }: OrganizerRoles,
): { readonly core: OrganizationCoreMember[]; readonly unlinked: number } {
  const among = networkAmong(adjacency(basis.network), members);
  const inCore = measureColumn(among, corePeriphery, defaultMeasureOptions);
  const coreOf = new Map(among.keys.map((id, i) => [id, Number.isNaN(inCore[i]!) ? null : inCore[i] === 1]));
  const unlinked = among.keys.filter((_, i) => among.union.offsets[i] === among.union.offsets[i + 1]).length;
  const roles = rolesIn(basis, organizationId);
  const place = (role: string | null): number => {
    const found = roleOrder.indexOf(role);
    return found < 0 ? roleOrder.length : found;
  };
  const core = [...members]
    .map((id) => ({
      actor: basis.refer(id),
      role: roles.get(id) ?? null,
      inCore: coreOf.get(id) ?? null,
      organized: byMember.get(id) ?? 0,
    }))
    .filter(
      ({ role, inCore: isCore, organized }) => roleOrder.includes(role) || isCore === true || organized > 0,
    )
    .sort(
      (a, b) =>
        place(a.role) - place(b.role) ||
        b.organized - a.organized ||
        Number(b.inCore) - Number(a.inCore) ||
        compareNames(a.actor.name, b.actor.name) ||
        (a.actor.id < b.actor.id ? -1 : 1),
    );
  return { core: core.slice(0, mostCore), unlinked };
}

/** The memberships of each organization, for who asks of one after the other. O(ties), once for a record and window. */
const membershipsIn = onceFor(
  (record: CommunityRecord, window: DateWindow) =>
    groupedBy(tiesOf(record, ['MEMBER_OF'], window), ({ to }) => to.id),
  8,
);

/** The role of each member; of several the first in order. */
function rolesIn({ record, dates }: Basis, organizationId: string): ReadonlyMap<string, string | null> {
  const roles = new Map<string, string | null>();
  for (const { from, subkind } of membershipsIn(record, dates.state).get(organizationId) ?? []) {
    const known = roles.get(from.id);
    const isBetter = known === undefined || (roleOrder.includes(subkind) && !roleOrder.includes(known));
    const isHigher =
      roleOrder.includes(subkind) && roleOrder.indexOf(subkind) < roleOrder.indexOf(known ?? null);
    if (isBetter || isHigher) roles.set(from.id, subkind);
  }
  return roles;
}
