import { isPersonLabel, personLabels } from '../entities/actor.ts';
import type { CommunityOverview } from '../entities/results/overview.ts';
import type { FlowEnd, ResourceFlow, ResourceLinks } from '../entities/results/resourceLinks.ts';
import { disclosed, disclosedTotal, smallestCell } from './smallCells.ts';

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
    connected: ofAll(overview.connected),
    largestComponent: ofAll(overview.largestComponent),
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
 * Resource links for who may see organizations and counts but no persons: needs only as sums by kind. A flow to or
 * from so few residents that their number is hidden is left out whole: that it is there would tell that it is not 0.
 */
export function disclosedResourceLinks({ flows, supplies, balance }: ResourceLinks): ResourceLinks {
  const told = flows.map(disclosedFlow).filter((flow) => flow !== null);
  /** As many links of a kind as the flows that are told may have at most. */
  const mostLinks = (kind: string): number =>
    told
      .filter((flow) => flow.kind === kind)
      .reduce((sum, flow) => sum + (flow.links ?? 0) + (hasResidents(flow) ? smallestCell - 1 : 0), 0);
  return {
    flows: told,
    supplies: supplies.map((supply) => ({
      ...supply,
      providers: supply.providers.filter(({ kind }) => !isPersonLabel(kind)),
      users: disclosed(supply.users),
      load: null,
    })),
    openNeeds: [],
    balance: balance
      .map((each) => ({
        ...each,
        links: disclosed(Math.min(each.links ?? 0, mostLinks(each.kind))),
        openNeeds: disclosed(each.openNeeds),
        needsWithoutSupply: disclosed(each.needsWithoutSupply),
      }))
      .filter((each) => each.resources > 0 || each.openNeeds !== null),
  };
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
