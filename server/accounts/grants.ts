import { extraDataKindIds, roleIds, type Grant, type Role } from '../entities/access.ts';
import { mostGrants } from '../entities/account.ts';
import type { Node } from '../entities/node.ts';
import { ProblemError } from '../entities/problem.ts';

/** A grant as somebody asks for it. */
export interface AskedGrant {
  readonly role: string;
  readonly communityId?: string | null;
  readonly organizationIds?: readonly string[] | null;
  readonly dataKinds?: readonly string[] | null;
}

/** Roles whose holders may be shown more than the role itself opens. */
const mayOpenMore: readonly Role[] = ['socialWorker', 'supervisor'];

/**
 * Grants in order and without repetition. An administrator's hold everywhere; a resident leader has a community
 * and a team in it; extra data are for social workers and supervisors; what they name must be there.
 * @throws ProblemError `badGrant`, `notFound`, `tooMany`
 */
export async function demandGrants(
  asked: readonly AskedGrant[],
  readNodes: (ids: readonly string[]) => Promise<(Node | null)[]>,
): Promise<Grant[]> {
  if (asked.length > mostGrants)
    throw new ProblemError({ code: 'tooMany', field: 'grants', parameters: { max: mostGrants } });
  const grants = asked.map(toGrant);
  const named = await nodesOf(grants, readNodes);
  for (const { communityId, organizationIds } of grants) {
    if (communityId !== null && named.get(communityId)?.label !== 'Community')
      throw new ProblemError({ code: 'notFound', field: 'communityId' });
    const isTeam = (id: string): boolean => {
      const node = named.get(id);
      return node?.label === 'Organization' && node.communityId === communityId;
    };
    if (!organizationIds.every(isTeam))
      throw new ProblemError({ code: 'notFound', field: 'organizationIds' });
  }
  const texts = [...new Set(grants.map((grant) => JSON.stringify(grant)))].sort();
  return texts.map((text) => JSON.parse(text) as Grant);
}

/** @throws ProblemError `badGrant` */
function toGrant({ role: asked, ...rest }: AskedGrant): Grant {
  const role = roleIds.find((id) => id === asked);
  const communityId = rest.communityId ?? null;
  const organizationIds = [...new Set(rest.organizationIds)].sort();
  const dataKinds = extraDataKindIds.filter((id) => rest.dataKinds?.includes(id));
  const isRight =
    role !== undefined &&
    (role !== 'administrator' || communityId === null) &&
    (role === 'leader') === organizationIds.length > 0 &&
    (role !== 'leader' || communityId !== null) &&
    (dataKinds.length === 0 || mayOpenMore.includes(role)) &&
    (rest.dataKinds ?? []).every((id) => extraDataKindIds.some((known) => known === id));
  if (!isRight) throw new ProblemError({ code: 'badGrant', field: 'grants' });
  return { role, communityId, organizationIds, dataKinds };
}

async function nodesOf(
  grants: readonly Grant[],
  readNodes: (ids: readonly string[]) => Promise<(Node | null)[]>,
): Promise<ReadonlyMap<string, Node>> {
  const ids = [
    ...new Set(grants.flatMap((grant) => [grant.communityId ?? [], grant.organizationIds].flat())),
  ];
  const nodes = ids.length > 0 ? await readNodes(ids) : [];
  return new Map(nodes.filter((node) => node !== null).map((node) => [node.id, node]));
}
