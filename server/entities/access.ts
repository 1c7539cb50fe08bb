import 'reflect-metadata';
import { registerEnumType } from 'type-graphql';
import type { Wording } from './wording.ts';

/** What somebody is, here: it decides which kinds of data she may see and change. */
export const roles = {
  socialWorker: { zh: ['社工'], en: ['Social worker'] },
  supervisor: { zh: ['督导'], en: ['Supervisor'] },
  committee: { zh: ['居委会'], en: ['Residents’ committee'] },
  researcher: { zh: ['研究者'], en: ['Researcher'] },
  leader: { zh: ['居民骨干'], en: ['Resident leader'] },
  administrator: { zh: ['管理员'], en: ['Administrator'] },
} satisfies Record<string, Wording>;
export type Role = keyof typeof roles;
export const roleIds = Object.keys(roles) as readonly Role[];
export const RoleEnum = Object.fromEntries(roleIds.map((id) => [id, id]));
registerEnumType(RoleEnum, { name: 'Role', description: 'What an account is, in a community or everywhere' });

/** Kinds of data that a grant may open beyond what the role itself may see. Never open by themselves. */
export const extraDataKinds = {
  stressfulTies: { zh: ['有压力的关系'], en: ['Stressful ties'] },
  contact: { zh: ['联系方式'], en: ['Contact data'] },
  sensitive: { zh: ['敏感信息'], en: ['Sensitive data'] },
} satisfies Record<string, Wording>;
export type ExtraDataKind = keyof typeof extraDataKinds;
export const extraDataKindIds = Object.keys(extraDataKinds) as readonly ExtraDataKind[];
export const ExtraDataKindEnum = Object.fromEntries(extraDataKindIds.map((id) => [id, id]));
registerEnumType(ExtraDataKindEnum, {
  name: 'ExtraDataKind',
  description: 'Kinds of data that need a grant of their own, for the responsible worker and the supervisor',
});

/** One role, where it holds, and what it opens beyond the role. */
export interface Grant {
  readonly role: Role;
  /** Null = all communities. An administrator's is always null. */
  readonly communityId: string | null;
  /** Of a resident leader: the organizations that are her own team. */
  readonly organizationIds: readonly string[];
  readonly dataKinds: readonly ExtraDataKind[];
}

/** Who asks. */
export interface Viewer {
  readonly accountId: string;
  /** Name to show to the viewer herself; never logged. */
  readonly name: string;
  /** The one person of a laptop, who needs no account while nobody else can reach the server. */
  readonly isLocal: boolean;
  readonly grants: readonly Grant[];
}

/** The account id of the one person of a laptop. */
export const localAccountId = 'local';

/** Stands for the account when a login name is not known: what was typed may be a password. */
export const unknownAccountId = 'unknown';

/** Who works alone on a laptop may do everything. */
export const localViewer: Viewer = {
  accountId: localAccountId,
  name: '',
  isLocal: true,
  grants: (['supervisor', 'administrator'] as const).map((role) => ({
    role,
    communityId: null,
    organizationIds: [],
    dataKinds: extraDataKindIds,
  })),
};
