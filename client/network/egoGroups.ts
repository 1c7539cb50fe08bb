import type { ActorPartsFragment, TieKind } from '../api/generated.ts';

export const egoGroupIds = [
  'knows',
  'supportsBoth',
  'supportsOut',
  'supportsIn',
  'nominatesBoth',
  'nominatesIn',
  'nominatesOut',
  'members',
  'memberOf',
  'posts',
  'servesIn',
  'collaborates',
  'together',
] as const;
export type EgoGroupId = (typeof egoGroupIds)[number];

interface AlterTies {
  readonly actor: ActorPartsFragment;
  readonly in: readonly TieKind[];
  readonly out: readonly TieKind[];
}

export interface EgoGroup {
  readonly id: EgoGroupId;
  readonly actors: readonly ActorPartsFragment[];
}

function directedGroup(
  alter: AlterTies,
  kind: TieKind,
  ids: readonly [both: EgoGroupId | null, out: EgoGroupId, into: EgoGroupId],
): EgoGroupId | null {
  const [isOut, isIn] = [alter.out.includes(kind), alter.in.includes(kind)];
  if (isOut && isIn) return ids[0];
  if (isOut) return ids[1];
  return isIn ? ids[2] : null;
}

function groupsOf(alter: AlterTies): EgoGroupId[] {
  const kinds = new Set([...alter.in, ...alter.out]);
  const groups: (EgoGroupId | null)[] = [
    kinds.has('KNOWS') ? 'knows' : null,
    directedGroup(alter, 'SUPPORTS', ['supportsBoth', 'supportsOut', 'supportsIn']),
    directedGroup(alter, 'NOMINATES', ['nominatesBoth', 'nominatesOut', 'nominatesIn']),
    directedGroup(alter, 'MEMBER_OF', [null, 'memberOf', 'members']),
    directedGroup(alter, 'SERVES_IN', [null, 'servesIn', 'posts']),
    kinds.has('COLLABORATES') ? 'collaborates' : null,
    kinds.has('ATTENDED') ? 'together' : null,
  ];
  return groups.filter((id) => id !== null);
}

/** Those around a person by what ties them to her; one alter may stand in several groups. Order of alters is kept. */
export function egoGroups(alters: readonly AlterTies[]): EgoGroup[] {
  return egoGroupIds
    .map((id) => ({
      id,
      actors: alters.filter((alter) => groupsOf(alter).includes(id)).map((alter) => alter.actor),
    }))
    .filter((group) => group.actors.length > 0);
}
