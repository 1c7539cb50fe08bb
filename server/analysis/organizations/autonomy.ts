import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import type {
  AutonomousLinks,
  Autonomy,
  AutonomyNetwork,
  HelpLoad,
  OrganizationAutonomy,
  Withdrawal,
} from '../../entities/results/autonomy.ts';
import { adjacency, type Adjacency } from '../../graph/adjacency.ts';
import { nodesById } from '../actorReferences.ts';
import { basisOf, type Basis } from '../basis.ts';
import { defaultMeasureOptions, type Measure } from '../measure.ts';
import { distanceFragmentation } from '../network/distanceFragmentation.ts';
import { fragmentation } from '../network/fragmentation.ts';
import { isolateCount } from '../network/isolateCount.ts';
import { largestComponent } from '../network/largestComponent.ts';
import { largestFirst } from '../ranks.ts';
import { measureValues } from '../rememberedResult.ts';
import { recordedLinks } from '../resources/recordedLinks.ts';
import { namedParts } from '../separatedFrom.ts';
import { partsApart } from '../whatIf/partsApart.ts';
import { activityStarts, startOf } from './activityStarts.ts';
import { autonomyInWords } from './autonomyInWords.ts';
import { autonomySeries } from './autonomySeries.ts';
import { busFactor, organizerRoles } from './busFactor.ts';
import { gini } from './inequality.ts';
import { daysOfYear, membersOf, organizationsIn } from './organizationFacts.ts';
import { recentActivities } from './recentActivities.ts';
import { turnsTo } from './turnsTo.ts';
import { withdrawalSides, type WithdrawalSides } from './withdrawal.ts';
import { withdrawn } from './withdrawn.ts';

const mostNamed = 50;
const mostOrganizations = 200;

/**
 * Whether a community carries itself: the network of persons with and without its professionals, who would be parted from
 * the rest or lose the last tie, who begins activities, which resource links would go on, and on how few members each
 * organization rests. It is arithmetic on what is recorded, no prediction: people find other ways when somebody leaves.
 * Complexity: O(n m), see `distanceFragmentation`; 10,000 persons take about two seconds.
 */
export function autonomy(
  record: CommunityRecord,
  selection: NetworkSelection,
  { withdrawal, today }: { readonly withdrawal: Withdrawal; readonly today: string },
): Autonomy {
  const basis = basisOf(record, selection, today);
  const sides = withdrawalSides(basis, withdrawal);
  const whole = adjacency(basis.network);
  const { rest, leaving, isolated } = withdrawn(whole, basis.node, sides);
  const residents = new Set(basis.residents.map(({ id }) => id));
  const alone = isolated.filter((id) => residents.has(id));
  const nodes = nodesById(record);
  const parts = namedParts(partsApart(whole, rest), mostNamed, nodes, basis.homes);
  const named = (ids: readonly string[]) =>
    largestFirst(
      ids.map((id) => ({ id, name: basis.node(id).displayName, value: null })),
      mostNamed,
    ).map(({ id }) => basis.refer(id));
  const answer = {
    withdrawal,
    leaving: named(leaving),
    leavingCount: leaving.length,
    withEverybody: figuresOf(whole),
    without: figuresOf(rest),
    ...parts,
    isolated: named(alone),
    isolatedCount: alone.length,
    activities: activityStarts(basis, sides),
    help: helpLoad(basis, sides, whole, leaving),
    resourceLinks: linksWithout(basis, sides),
    organizations: organizationsOf(basis, sides),
    series: autonomySeries(record, selection, withdrawal, basis.dates.lastDay),
  };
  return { ...answer, sentences: autonomyInWords(answer) };
}

function figuresOf(view: Adjacency): AutonomyNetwork {
  const figure = (measure: Measure<'network'>): number | null =>
    measureValues(view, measure, defaultMeasureOptions);
  const largest = figure(largestComponent);
  return {
    persons: view.order,
    largestComponent: largest ?? 0,
    largestShare: largest === null ? null : largest / view.order,
    isolates: figure(isolateCount) ?? 0,
    fragmentation: figure(fragmentation),
    distanceFragmentation: figure(distanceFragmentation),
  };
}

function helpLoad(
  basis: Basis,
  sides: WithdrawalSides,
  { keys }: Adjacency,
  leaving: readonly string[],
): HelpLoad {
  const turns = turnsTo(basis, sides);
  const load = (id: string): number => turns.get(id)?.size ?? 0;
  const sum = (ids: readonly string[]): number => ids.reduce((all, id) => all + load(id), 0);
  const [pairs, onProfessionals] = [sum(keys), sum(leaving)];
  return {
    ...{ pairs, onProfessionals, share: pairs === 0 ? null : onProfessionals / pairs },
    gini: gini(keys.map(load)),
  };
}

function linksWithout(basis: Basis, { leaves }: WithdrawalSides): AutonomousLinks {
  const { links } = recordedLinks(basis);
  const without = links.filter(({ provider, user }) => !leaves(provider) && !leaves(user)).length;
  return { links: links.length, without, share: links.length === 0 ? null : without / links.length };
}

function organizationsOf(basis: Basis, sides: WithdrawalSides): OrganizationAutonomy[] {
  const activities = recentActivities(basis, daysOfYear);
  const members = membersOf(basis);
  return largestFirst(
    organizationsIn(basis, 'ofResidents').map(({ id, displayName: name }) => {
      const own = activities.filter(({ holders }) => [...holders].some((holder) => holder.id === id));
      const starts = own.map((each) => startOf(each, sides)).filter((each) => each !== null);
      const factor = busFactor(organizerRoles(id, members.get(id) ?? new Set(), own));
      return {
        ...{ id, name, activities: own.length, busFactor: factor },
        startedByResidents: starts.length === 0 ? null : starts.filter((each) => each === 'residents').length,
        value: factor === null ? null : -factor,
      };
    }),
    mostOrganizations,
  ).map(({ value: _, ...row }) => row);
}
