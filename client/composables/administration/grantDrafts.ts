import type { Role } from '../../api/session.ts';
import type { AccountRowFragment, ExtraDataKind, GrantInput } from '../../api/generated.ts';

/** A role as it is being chosen; an empty community = none chosen yet, null = all. */
export interface GrantDraft {
  role: Role;
  communityId: string | null;
  organizationIds: string[];
  dataKinds: ExtraDataKind[];
}

/** In the order of how many people hold them. */
export const assignableRoles: readonly Role[] = [
  'socialWorker',
  'supervisor',
  'committee',
  'researcher',
  'leader',
  'administrator',
];
export const openableKinds: readonly ExtraDataKind[] = ['stressfulTies', 'contact', 'sensitive'];

/** A supervisor sees stressful ties by her role. */
export function kindsFor(role: Role): readonly ExtraDataKind[] {
  if (role === 'socialWorker') return openableKinds;
  return role === 'supervisor' ? openableKinds.filter((kind) => kind !== 'stressfulTies') : [];
}

export const newDraft = (communityId: string): GrantDraft => ({
  role: 'socialWorker',
  communityId,
  organizationIds: [],
  dataKinds: [],
});

export const draftsOf = (grants: AccountRowFragment['grants']): GrantDraft[] =>
  grants.map(({ role, communityId, organizationIds, dataKinds }) => ({
    role,
    communityId: communityId ?? null,
    organizationIds: [...organizationIds],
    dataKinds: [...dataKinds],
  }));

/** Whether everything is chosen that the role needs. */
export function isComplete({ role, communityId, organizationIds }: GrantDraft): boolean {
  if (role === 'administrator') return true;
  if (role === 'leader') return Boolean(communityId) && organizationIds.length > 0;
  return communityId !== '';
}

/** What is sent of a draft: only what its role can have. */
export function grantInput({ role, communityId, organizationIds, dataKinds }: GrantDraft): GrantInput {
  return {
    role,
    communityId: role === 'administrator' ? null : communityId,
    organizationIds: role === 'leader' ? organizationIds : [],
    dataKinds: dataKinds.filter((kind) => kindsFor(role).includes(kind)),
  };
}
