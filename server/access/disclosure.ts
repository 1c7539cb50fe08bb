import { isPersonLabel, personLabels } from '../entities/actor.ts';
import { mostPlaces, type CommunityOverview } from '../entities/results/overview.ts';
import type {
  BuildingBalance,
  FlowEnd,
  ResourceFlow,
  ResourceLinks,
  ResourceSupply,
} from '../entities/results/resourceLinks.ts';
import { dependenceOnOffers } from '../entities/providerDependence.ts';
import { supplyOverlaps } from '../entities/supplyOverlaps.ts';
import { disclosed, disclosedPart, disclosedSum, disclosedTotal, smallestCell } from './smallCells.ts';

/** Node kinds whose number tells of people. */
const aboutPersons: readonly string[] = [...personLabels, 'Need'];

/** A community at a glance for who may see counts but no persons. */
export function disclosedOverview(overview: CommunityOverview): CommunityOverview {
  const places = overview.places.map((place) => ({
    ...place,
    residents: disclosed(place.residents),
    asked: disclosed(place.asked),
    answered: disclosed(place.answered),
    participants: disclosed(place.participants),
  }));
  const cells = (of: 'residents' | 'asked' | 'answered') => overview.places.map((place) => place[of]);
  const sum = (of: 'asked' | 'answered'): number =>
    cells(of).reduce<number>((all, cell) => all + (cell ?? 0), 0);
  /** A number of residents of the whole community. */
  const ofAll = (count: number | null): number | null => disclosedTotal(count, cells('residents'));
  const ofPart = (count: number | null): number | null => {
    const [all, part] = [ofAll(count), disclosedPart(count, overview.residents)];
    return all === null || part === null ? null : Math.min(all, part);
  };
  const asked = disclosedTotal(sum('asked'), cells('asked'));
  const answered = disclosedTotal(sum('answered'), cells('answered'));
  return {
    nodes: overview.nodes.flatMap((kind) => {
      if (!aboutPersons.includes(kind.id)) return [kind];
      const count = kind.id === 'Resident' ? ofAll(kind.count) : disclosed(kind.count);
      return count === null ? [] : [{ ...kind, count }];
    }),
    ties: [],
    residents: ofAll(overview.residents),
    connected: ofPart(overview.connected),
    largestComponent: ofPart(overview.largestComponent),
    responseRate: asked === null || answered === null ? null : Math.min(1, answered / asked),
    attention: [],
    places,
    months: overview.months.map((month) => ({
      ...month,
      attendances: disclosed(month.attendances),
      participants: disclosed(month.participants),
    })),
  };
}

/**
 * Resource links for who may see organizations and counts but no persons: needs only as sums by kind and by building. A
 * flow to or from so few residents that their number is hidden is left out whole: that it is there would tell that it is
 * not 0. What is made of flows and resources is made of those that are told.
 */
export function disclosedResourceLinks(links: ResourceLinks): ResourceLinks {
  const flows = links.flows.map(disclosedFlow).filter((flow) => flow !== null);
  const supplies = links.supplies.map((supply) => disclosedSupply(supply, flows));
  const areAlone = aloneInKind(links.supplies);
  /** As many links of a kind as the flows that are told may have at most. */
  const mostLinks = (kind: string): number =>
    flows
      .filter((flow) => flow.kind === kind)
      .reduce((sum, flow) => sum + (flow.links ?? 0) + (hasResidents(flow) ? smallestCell - 1 : 0), 0);
  const needs = (kind: string, count: number | null): number | null =>
    disclosedNeeds(count, links.buildings, kind);
  return {
    flows: inOrderTold(flows.map((flow) => (areAlone(flow) ? flow : { ...flow, titles: [], roles: [] }))),
    supplies,
    balance: links.balance
      .map((each) => ({
        ...each,
        links: disclosed(Math.min(each.links ?? 0, mostLinks(each.kind))),
        openNeeds: needs(each.kind, each.openNeeds),
        needsWithoutSupply: needs(each.kind, each.needsWithoutSupply),
      }))
      .filter((each) => each.resources > 0 || each.openNeeds !== null),
    buildings: disclosedBuildings(links.buildings, supplies),
    dependence: dependenceOnOffers(supplies),
    overlaps: supplyOverlaps(supplies),
  };
}

/** Of those who use a resource no more are told than the flows of it that are told may have: else the hidden ones would show. */
function disclosedSupply(supply: ResourceSupply, flows: readonly ResourceFlow[]): ResourceSupply {
  const users = new Map(
    flows
      .filter(({ kind, titles }) => kind === supply.kind && titles.includes(supply.title))
      .map(({ user }) => [user.id, (user.count ?? 0) + (user.areResidents ? smallestCell - 1 : 0)]),
  );
  const mostUsers = [...users.values()].reduce((sum, count) => sum + count, 0);
  const hasFlows = supply.providers.length > 0;
  const providers = supply.providers.filter(({ kind }) => !isPersonLabel(kind));
  return {
    ...supply,
    providers,
    roles: supply.roles.filter(({ providerId }) => providers.some(({ id }) => id === providerId)),
    users: disclosed(hasFlows ? Math.min(supply.users ?? 0, mostUsers) : supply.users),
    load: null,
    capacityLeft: null,
  };
}

/**
 * Whether what a flow is of goes without saying: between organizations, or where its provider, no resident, gives one
 * resource of the kind only. Which of several the residents of a building use would be a number of its own, and small.
 */
function aloneInKind(supplies: readonly ResourceSupply[]): (flow: ResourceFlow) => boolean {
  const key = (providerId: string, kind: string): string => `${providerId}|${kind}`;
  const given = new Map<string, number>();
  for (const { kind, providers } of supplies)
    for (const { id } of providers) given.set(key(id, kind), (given.get(key(id, kind)) ?? 0) + 1);
  return (flow) =>
    !hasResidents(flow) || (!flow.provider.areResidents && given.get(key(flow.provider.id, flow.kind)) === 1);
}

/** Most links first as far as they are told: the order by whole numbers would tell which of two is larger. */
const inOrderTold = (flows: readonly ResourceFlow[]): ResourceFlow[] => {
  const idOf = ({ provider, user, kind }: ResourceFlow): string => [provider.id, user.id, kind].join('|');
  return flows.toSorted((a, b) => (b.links ?? 0) - (a.links ?? 0) || (idOf(a) < idOf(b) ? -1 : 1));
};

type BuildingCount = 'openNeeds' | 'supplies';

/** What each row has of a kind; 0 where it says nothing of it. */
const cellsOf = (rows: readonly BuildingBalance[], kind: string, of: BuildingCount): number[] =>
  rows.map(({ kinds }) => kinds.find((each) => each.kind === kind)?.[of] ?? 0);

/**
 * A number of needs of a kind in the whole community. What lies in no building may be known to be nothing, so that it
 * hides nobody: as long as it is not told itself, buildings alone leave room for what is hidden.
 */
function disclosedNeeds(count: number | null, rows: readonly BuildingBalance[], kind: string): number | null {
  const [inBuildings, elsewhere] = [true, false].map((isIn) =>
    cellsOf(
      rows.filter(({ placeId }) => (placeId !== null) === isIn),
      kind,
      'openNeeds',
    ),
  );
  const told = elsewhere!.filter((cell) => disclosed(cell) !== null);
  const cells = [...inBuildings!, ...told];
  const hidesOne = cells.some((cell) => disclosed(cell) === null);
  return hidesOne || told.length > 0 ? disclosedSum(count, cells) : disclosedTotal(count, [...cells, 0]);
}

/**
 * What a building has is told by kind; its own numbers are the sums of those that are told. Of the resources that
 * residents give, all that may be theirs are known one by one: a kind is told by building only while each hidden
 * building may still have four of them.
 */
function disclosedBuildings(
  buildings: readonly BuildingBalance[],
  supplies: readonly ResourceSupply[],
): BuildingBalance[] {
  const tellsSupplies = (kind: string): boolean => {
    const theirs = supplies.filter((each) => each.kind === kind && each.providers.length === 0).length;
    const told = cellsOf(buildings, kind, 'supplies').map(disclosed);
    return theirs - told.reduce<number>((sum, cell) => sum + (cell ?? 0), 0) >= smallestCell - 1;
  };
  // The others are not in the overview either, whose totals are rounded by the buildings that it lists.
  const counted = new Set(buildings.filter(({ residents }) => residents !== 0).slice(0, mostPlaces));
  const told = buildings.map((building) => {
    const ofPeople = (count: number | null): number | null =>
      counted.has(building) ? disclosed(count) : null;
    const kinds = building.kinds
      .map((each) => ({
        ...each,
        openNeeds: disclosed(each.openNeeds),
        supplies: tellsSupplies(each.kind) ? disclosed(each.supplies) : null,
      }))
      .filter(({ openNeeds, supplies: given }) => openNeeds !== null || given !== null);
    const sum = (of: BuildingCount): number | null => {
      const cells = kinds.map((each) => each[of]).filter((cell) => cell !== null);
      return cells.length === 0 ? null : cells.reduce((total, cell) => total + cell, 0);
    };
    return {
      ...building,
      residents: ofPeople(building.residents),
      participants: ofPeople(building.participants),
      openNeeds: sum('openNeeds'),
      supplies: sum('supplies'),
      kinds,
    };
  });
  // That there is something elsewhere would tell that it is not 0.
  return told.filter(({ placeId, kinds }) => placeId !== null || kinds.length > 0);
}

const hasResidents = (flow: ResourceFlow): boolean => flow.provider.areResidents || flow.user.areResidents;

function disclosedFlow(flow: ResourceFlow): ResourceFlow | null {
  if (!hasResidents(flow)) return flow;
  const end = (each: FlowEnd): FlowEnd =>
    each.areResidents ? { ...each, count: disclosed(each.count) } : each;
  const [provider, user, links] = [end(flow.provider), end(flow.user), disclosed(flow.links)];
  return provider.count === null || user.count === null || links === null
    ? null
    : { ...flow, provider, user, links };
}
