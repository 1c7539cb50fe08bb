import type { OrganizerRoles } from '../analysis/organizations/busFactor.ts';
import type { CultivationBasis } from './cultivationBasis.ts';

/** Who organized what an organization held: whoever did most comes first, of equals by id. O(k log k). */
export const leadersFirst = (
  basis: CultivationBasis,
  { byMember }: OrganizerRoles,
): { readonly id: string; readonly name: string; readonly roles: number }[] =>
  [...byMember]
    .map(([id, roles]) => ({ id, name: basis.community.node(id).displayName, roles }))
    .sort((a, b) => b.roles - a.roles || (a.id < b.id ? -1 : 1));
