import { personLabels } from '../entities/actor.ts';
import type { CommunityOverview } from '../entities/results/overview.ts';
import type { FlowEnd, ResourceLinks } from '../entities/results/resourceLinks.ts';
import { disclosed, disclosedTotal } from './smallCells.ts';

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
  const total = (of: 'residents' | 'asked' | 'answered'): number =>
    overview.places.reduce((sum, place) => sum + (place[of] ?? 0), 0);
  const asked = disclosedTotal(
    total('asked'),
    overview.places.map((place) => place.asked),
  );
  const answered = disclosedTotal(
    total('answered'),
    overview.places.map((place) => place.answered),
  );
  return {
    nodes: overview.nodes.flatMap((kind) => {
      if (!aboutPersons.includes(kind.id)) return [kind];
      const count = disclosed(kind.count);
      return count === null ? [] : [{ ...kind, count }];
    }),
    ties: [],
    residents: disclosedTotal(
      overview.residents,
      overview.places.map((place) => place.residents),
    ),
    connected: disclosed(overview.connected),
    largestComponent: disclosed(overview.largestComponent),
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

/** Resource links for who may see organizations and counts but no persons: needs only as sums by kind. */
export function disclosedResourceLinks({ flows, supplies, balance }: ResourceLinks): ResourceLinks {
  const end = (each: FlowEnd): FlowEnd =>
    each.areResidents ? { ...each, count: disclosed(each.count) } : each;
  return {
    flows: flows.map((flow) => ({
      ...flow,
      provider: end(flow.provider),
      user: end(flow.user),
      links: flow.user.areResidents || flow.provider.areResidents ? disclosed(flow.links) : flow.links,
    })),
    supplies: supplies.map((supply) => ({
      ...supply,
      providers: supply.providers.filter(({ kind }) => !personLabels.some((label) => label === kind)),
      users: disclosed(supply.users),
      load: null,
    })),
    openNeeds: [],
    balance: balance.map((each) => ({
      ...each,
      links: disclosed(each.links),
      openNeeds: disclosed(each.openNeeds),
      needsWithoutSupply: disclosed(each.needsWithoutSupply),
    })),
  };
}
