import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import {
  supplyStates,
  type OpenNeed,
  type ResourceLinks,
  type ResourceSupply,
  type SupplyBalance,
} from '../../entities/results/resourceLinks.ts';
import { resourceKinds } from '../../entities/resource.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { nodesOf, numberOf, textOf, tiesOf } from '../../graph/recordTies.ts';
import { basisOf, type Basis } from '../basis.ts';
import { distinctBy } from '../distinctBy.ts';
import { compareNames } from '../ranks.ts';
import { isPresent, needSupply, resourceKindOf, type NeedSupply } from './needSupply.ts';
import { resourceFlows, type ResourceLink } from './resourceFlows.ts';

const staleAfterDays = 180;

/**
 * Who links which resource to whom, and what is missing. Ties count as they are on the last day of the selection;
 * residents are taken together by building. A resource that nobody confirmed for 180 days, or ever, is stale.
 * Complexity: O(nodes + ties + links), and see `needSupply`.
 */
export function resourceLinks(
  record: CommunityRecord,
  selection: NetworkSelection,
  { today }: { readonly today: string },
): ResourceLinks {
  const basis = basisOf(record, selection, today);
  const resources = nodesOf(record, 'Resource');
  const [providers, users] = [actorsOf(basis, 'PROVIDES'), actorsOf(basis, 'USES')];
  const links = resources.flatMap((resource): ResourceLink[] =>
    [...(providers.get(resource.id) ?? [])].flatMap((provider) =>
      [...(users.get(resource.id) ?? [])].map((user) => ({
        resource,
        provider: basis.node(provider),
        user: basis.node(user),
      })),
    ),
  );
  const needs = needSupply(basis);
  return {
    flows: resourceFlows(links, basis.homes),
    supplies: resources
      .map((resource) =>
        supply(basis, resource, providers.get(resource.id) ?? new Set(), users.get(resource.id)?.size ?? 0),
      )
      .sort(
        (a, b) =>
          kindOrder(a.kind) - kindOrder(b.kind) ||
          compareNames(a.title, b.title) ||
          (a.resourceId < b.resourceId ? -1 : 1),
      ),
    openNeeds: withoutSupplyFirst(needs).map((need) => openNeed(basis, need)),
    balance: balanceOf(resources, links, needs),
  };
}

/** The resources that were not confirmed lately and are still on offer. O(resources). */
export function isStale(resource: RecordNode, lastDay: string): boolean {
  const confirmedOn = textOf(resource, 'confirmedOn');
  return confirmedOn === null || daysBetween(confirmedOn, lastDay) > staleAfterDays;
}

function actorsOf(basis: Basis, kind: 'PROVIDES' | 'USES'): ReadonlyMap<string, ReadonlySet<string>> {
  const ties = tiesOf(basis.record, [kind], basis.dates.state).filter(({ from }) => isPresent(basis, from));
  return distinctBy(
    ties,
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
}

const kindOrder = (kind: string): number => Object.keys(resourceKinds).indexOf(kind);

function supply(
  basis: Basis,
  resource: RecordNode,
  providers: ReadonlySet<string>,
  users: number,
): ResourceSupply {
  const capacity = numberOf(resource, 'capacity');
  return {
    resourceId: resource.id,
    title: resource.displayName,
    kind: resourceKindOf(resource),
    providers: [...providers].sort().map(basis.refer),
    users,
    capacity,
    load: capacity === null || capacity === 0 ? null : users / capacity,
    confirmedOn: textOf(resource, 'confirmedOn'),
    stale: isStale(resource, basis.dates.lastDay),
  };
}

function withoutSupplyFirst(needs: readonly NeedSupply[]): NeedSupply[] {
  const order = ({ state }: NeedSupply): number => supplyStates.indexOf(state);
  return needs.toSorted(
    (a, b) =>
      order(a) - order(b) || (b.steps ?? 0) - (a.steps ?? 0) || (b.openDays ?? -1) - (a.openDays ?? -1),
  );
}

function openNeed(
  basis: Basis,
  { need, actor, kind, state, steps, path, resource, openDays }: NeedSupply,
): OpenNeed {
  return {
    needId: need.id,
    title: need.displayName,
    kind,
    actor: basis.refer(actor.id),
    state,
    steps,
    path: path.map(basis.refer),
    resourceTitle: resource?.displayName ?? null,
    openDays,
  };
}

function balanceOf(
  resources: readonly RecordNode[],
  links: readonly ResourceLink[],
  needs: readonly NeedSupply[],
): SupplyBalance[] {
  const balance = new Map(
    Object.keys(resourceKinds).map((id) => [
      id,
      { resources: 0, links: 0, openNeeds: 0, needsWithoutSupply: 0 },
    ]),
  );
  for (const resource of resources) balance.get(resourceKindOf(resource))!.resources++;
  for (const { resource } of links) balance.get(resourceKindOf(resource))!.links++;
  for (const { kind, state } of needs) {
    balance.get(kind)!.openNeeds++;
    if (state === 'noSupply') balance.get(kind)!.needsWithoutSupply++;
  }
  const kinds = new Set([...resources.map(resourceKindOf), ...needs.map(({ kind }) => kind)]);
  return [...kinds]
    .sort((a, b) => kindOrder(a) - kindOrder(b))
    .map((kind) => ({ kind, ...balance.get(kind)! }));
}
