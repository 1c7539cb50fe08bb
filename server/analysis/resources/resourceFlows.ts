import type { RecordNode } from '../../entities/communityRecord.ts';
import type { FlowEnd, ResourceFlow } from '../../entities/results/resourceLinks.ts';
import { compareNames } from '../ranks.ts';
import { resourceKindOf } from './needSupply.ts';
import type { ProvidingRoles } from './providingRoles.ts';

/** One provider gives one resource to one user. */
export interface ResourceLink {
  readonly resource: RecordNode;
  readonly provider: RecordNode;
  readonly user: RecordNode;
}

/** A flow while its links are being counted. */
interface Gathered {
  readonly kind: ResourceFlow['kind'];
  readonly provider: RecordNode;
  readonly user: RecordNode;
  readonly providers: Set<string>;
  readonly users: Set<string>;
  readonly titles: Set<string>;
  readonly roles: Set<string>;
  links: number;
}

/**
 * Provider → user by kind of resource, most links first. Residents stand together by building, so that a picture of
 * flows is not one of private lives; their number says how many there are.
 * Complexity: O(links + flows log flows).
 */
export function resourceFlows(
  links: readonly ResourceLink[],
  homes: ReadonlyMap<string, RecordNode>,
  rolesOf: ProvidingRoles,
): ResourceFlow[] {
  const flows = new Map<string, Gathered>();
  for (const { resource, provider, user } of links) {
    const kind = resourceKindOf(resource);
    const key = [endId(provider, homes), endId(user, homes), kind].join('|');
    const flow = flows.get(key) ?? {
      kind,
      provider,
      user,
      providers: new Set(),
      users: new Set(),
      titles: new Set(),
      roles: new Set(),
      links: 0,
    };
    flow.links++;
    flow.providers.add(provider.id);
    flow.users.add(user.id);
    flow.titles.add(resource.displayName);
    for (const role of rolesOf(provider.id, resource.id)) flow.roles.add(role);
    flows.set(key, flow);
  }
  return [...flows]
    .sort(([keyA, a], [keyB, b]) => b.links - a.links || (keyA < keyB ? -1 : 1))
    .map(([, flow]) => ({
      provider: flowEnd(flow.provider, flow.providers.size, homes),
      user: flowEnd(flow.user, flow.users.size, homes),
      kind: flow.kind,
      links: flow.links,
      titles: [...flow.titles].sort(compareNames),
      roles: [...flow.roles].sort(),
    }));
}

function endId(actor: RecordNode, homes: ReadonlyMap<string, RecordNode>): string {
  return actor.label === 'Resident' ? `residents:${homes.get(actor.id)?.id ?? ''}` : actor.id;
}

function flowEnd(actor: RecordNode, count: number, homes: ReadonlyMap<string, RecordNode>): FlowEnd {
  const areResidents = actor.label === 'Resident';
  const name = areResidents ? (homes.get(actor.id)?.displayName ?? null) : actor.displayName;
  return { id: endId(actor, homes), name, areResidents, count };
}
