import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type { ResourceLinks, ResourceSupply, SupplyBalance } from '../../entities/results/resourceLinks.ts';
import { providerDependence } from '../../entities/providerDependence.ts';
import { resourceKinds } from '../../entities/resource.ts';
import { supplyOverlaps } from '../../entities/supplyOverlaps.ts';
import { daysBetween } from '../../entities/partialDate.ts';
import { nodesOf, numberOf, textOf } from '../../graph/recordTies.ts';
import { basisOf, type Basis } from '../basis.ts';
import { compareNames } from '../ranks.ts';
import { buildingBalances } from './buildingBalances.ts';
import { needSupply, resourceKindOf, type NeedSupply } from './needSupply.ts';
import { providingRoles, type ProvidingRoles } from './providingRoles.ts';
import { recordedLinks } from './recordedLinks.ts';
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
  const { providers, users, links } = recordedLinks(basis);
  const rolesOf = providingRoles(basis);
  const needs = needSupply(basis);
  const flows = resourceFlows(links, basis.homes, rolesOf);
  const supplies = resources
    .map((resource) => {
      const providerIds = [...(providers.get(resource.id) ?? [])].sort();
      return supply(basis, resource, providerIds, users.get(resource.id)?.size ?? 0, rolesOf);
    })
    .sort(
      (a, b) =>
        kindOrder(a.kind) - kindOrder(b.kind) ||
        compareNames(a.title, b.title) ||
        (a.resourceId < b.resourceId ? -1 : 1),
    );
  return {
    flows,
    supplies,
    balance: balanceOf(resources, links, needs),
    buildings: buildingBalances(basis, needs, providers),
    dependence: providerDependence(flows, supplies),
    overlaps: supplyOverlaps(supplies),
  };
}

/** The resources that were not confirmed lately and are still on offer. O(resources). */
export function isStale(resource: RecordNode, lastDay: string): boolean {
  const confirmedOn = textOf(resource, 'confirmedOn');
  return confirmedOn === null || daysBetween(confirmedOn, lastDay) > staleAfterDays;
}

const kindOrder = (kind: string): number => Object.keys(resourceKinds).indexOf(kind);

function supply(
  basis: Basis,
  resource: RecordNode,
  providerIds: readonly string[],
  users: number,
  rolesOf: ProvidingRoles,
): ResourceSupply {
  const capacity = numberOf(resource, 'capacity');
  return {
    resourceId: resource.id,
    title: resource.displayName,
    kind: resourceKindOf(resource),
    category: textOf(resource, 'category'),
    providers: providerIds.map(basis.refer),
    roles: providerIds.flatMap((providerId) =>
      rolesOf(providerId, resource.id).map((role) => ({ providerId, role })),
    ),
    users,
    capacity,
    capacityLeft: capacity === null ? null : capacity - users,
    load: capacity === null || capacity === 0 ? null : users / capacity,
    confirmedOn: textOf(resource, 'confirmedOn'),
    stale: isStale(resource, basis.dates.lastDay),
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
