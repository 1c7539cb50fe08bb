import type { Role } from '../entities/access.ts';
import type { DataClass, Permission } from './dataClasses.ts';

type Column = readonly [
  socialWorker: Permission,
  supervisor: Permission,
  committee: Permission,
  researcher: Permission,
  leader: Permission,
  administrator: Permission,
];

/** The policy: what each role may see or do of each class of data, in a community of its own. */
const inOwnCommunity: Readonly<Record<DataClass, Column>> = {
  //              worker           supervisor   committee     researcher      leader  administrator
  vocabulary: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  community: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes'],
  organization: ['yes', 'yes', 'yes', 'no', 'no', 'yes'],
  freeText: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  aggregate: ['yes', 'yes', 'aggregated', 'pseudonymous', 'no', 'no'],
  network: ['yes', 'yes', 'no', 'pseudonymous', 'no', 'no'],
  person: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  tie: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  stressfulTie: ['stressfulTies', 'yes', 'no', 'no', 'no', 'no'],
  score: ['yes', 'yes', 'no', 'pseudonymous', 'no', 'no'],
  supervision: ['no', 'yes', 'no', 'no', 'no', 'no'],
  gap: ['yes', 'yes', 'no', 'pseudonymous', 'no', 'no'],
  scaleTexts: ['no', 'yes', 'no', 'no', 'no', 'no'],
  scale: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  team: ['yes', 'yes', 'no', 'no', 'yes', 'no'],
  cultivation: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  contact: ['contact', 'contact', 'no', 'no', 'no', 'no'],
  sensitive: ['sensitive', 'sensitive', 'no', 'no', 'no', 'no'],
  consent: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  record: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  import: ['yes', 'yes', 'no', 'no', 'no', 'no'],
  export: ['yes', 'yes', 'no', 'pseudonymous', 'no', 'no'],
  installation: ['yes', 'yes', 'no', 'no', 'no', 'yes'],
  removal: ['no', 'yes', 'no', 'no', 'no', 'yes'],
  account: ['no', 'no', 'no', 'no', 'no', 'yes'],
  audit: ['no', 'no', 'no', 'no', 'no', 'yes'],
  backup: ['no', 'no', 'no', 'no', 'no', 'yes'],
};

/** Classes that belong to no community: everybody signed in, or the administrator, sees them by role alone. */
const ofNoCommunity: readonly DataClass[] = ['vocabulary', 'account', 'audit', 'backup'];

const columns: readonly Role[] = [
  'socialWorker',
  'supervisor',
  'committee',
  'researcher',
  'leader',
  'administrator',
];

/** Whether a community is one that the grant is for, or another. */
export type Standing = 'own' | 'other';

/** The cell of the policy for a class of data, a role, and an own or another community. Every cell is stated. */
export function permission(dataClass: DataClass, role: Role, standing: Standing): Permission {
  const own = inOwnCommunity[dataClass][columns.indexOf(role)]!;
  return standing === 'own' || ofNoCommunity.includes(dataClass) ? own : 'no';
}

export const isOfNoCommunity = (dataClass: DataClass): boolean => ofNoCommunity.includes(dataClass);
