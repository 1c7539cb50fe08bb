import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type {
  OrganizationBridge,
  OrganizationCard,
  OrganizationMonth,
  OrganizationResource,
} from '../../entities/results/organizationCard.ts';
import { strongestBridgeFirst } from '../../entities/strongestBridgeFirst.ts';
import { nodesOf, textOf } from '../../graph/recordTies.ts';
import { basisOf, type Basis } from '../basis.ts';
import { compareNames } from '../ranks.ts';
import { recordedLinks } from '../resources/recordedLinks.ts';
import { isStale } from '../resources/resourceLinks.ts';
import { resourceKindOf } from '../resources/needSupply.ts';
import { team } from '../team.ts';
import { startOf } from './activityStarts.ts';
import { busFactor, organizerRoles } from './busFactor.ts';
import { hoursOfWorkers } from './hoursOfWorkers.ts';
import { nextStepsOf } from './nextStepsOf.ts';
import { organizationCore } from './organizationCore.ts';
import { daysOfYear } from './organizationFacts.ts';
import { organizationTies, type OrganizationTie } from './organizationTies.ts';
import { recentActivities, type RecentActivity } from './recentActivities.ts';
import { withdrawalSides } from './withdrawal.ts';

const mostBridges = 50;
const mostCommonMembers = 5;
const mostResources = 100;
const monthsShown = 12;

/**
 * One organization: members and who carries it, what links it to others, resources, rhythm, and how far it stands on its
 * own feet, as on the last day of the selection. O(nodes + ties), and see `organizationTies` and `organizationCore`.
 * @throws ProblemError `notFound` when the community has no such organization
 */
export function organizationCard(
  record: CommunityRecord,
  selection: NetworkSelection,
  { organizationId, today }: { readonly organizationId: string; readonly today: string },
): OrganizationCard {
  const basis = basisOf(record, selection, today);
  const organization = record.nodes.find(
    ({ id, label }) => id === organizationId && label === 'Organization',
  );
  if (!organization) throw new ProblemError({ code: 'notFound', field: 'organizationId' });
  const { lastDay } = basis.dates;
  const { lastActivityOn, silentDays, rhythmDays } = team(record, selection, {
    organizationId,
    today: lastDay,
  });
  const ties = organizationTies(basis);
  const members = ties.members.get(organizationId) ?? new Set<string>();
  const activities = recentActivities(basis, daysOfYear).filter(({ holders }) =>
    [...holders].some(({ id }) => id === organizationId),
  );
  const roles = organizerRoles(organizationId, members, activities);
  const sides = withdrawalSides(basis, 'workersAndCommittee');
  const starts = activities.map((each) => startOf(each, sides)).filter((each) => each !== null);
  const hours = hoursOfWorkers(basis, daysOfYear);
  const card = {
    organization: basis.refer(organizationId),
    kind: textOf(organization, 'kind') ?? 'other',
    field: textOf(organization, 'field'),
    foundedOn: textOf(organization, 'foundedOn'),
    filedOn: textOf(organization, 'filedOn'),
    members: members.size,
    ...organizationCore(basis, organizationId, members, roles),
    bridges: bridgesOf(basis, ties.of(organizationId)),
    resources: resourcesOf(basis, organizationId),
    months: monthsOf(activities, lastDay),
    ...{ lastActivityOn, silentDays, rhythmDays },
    activities: activities.length,
    startedByResidents: starts.length === 0 ? null : starts.filter((each) => each === 'residents').length,
    hours: hours === null ? null : (hours.get(organizationId) ?? 0),
    busFactor: busFactor(roles),
  };
  const strangers = nodesOf(record, 'Organization').filter(
    (each) => each.id !== organizationId && ties.between(organizationId, each.id) === null,
  );
  return { ...card, nextSteps: nextStepsOf(card, organization, strangers) };
}

/** The few of some persons who have most contacts; of equal ones the smaller ids first. */
function bestKnown({ network }: Basis, ids: readonly string[]): string[] {
  const contacts = (id: string): number => (network.hasNode(id) ? network.degree(id) : 0);
  return ids.toSorted((a, b) => contacts(b) - contacts(a) || (a < b ? -1 : 1)).slice(0, mostCommonMembers);
}

function bridgesOf(
  basis: Basis,
  ties: readonly (readonly [string, OrganizationTie])[],
): OrganizationBridge[] {
  return ties
    .map(([id, { collaborates, sharedMembers, sharedActivities, resources, contacts }]) => ({
      organization: basis.refer(id),
      collaborates,
      sharedMembers: sharedMembers.size,
      commonMembers: bestKnown(basis, [...sharedMembers]).map(basis.refer),
      sharedActivities: sharedActivities.size,
      resources: resources.size,
      contacts,
    }))
    .sort(strongestBridgeFirst)
    .slice(0, mostBridges);
}

function resourcesOf(basis: Basis, organizationId: string): OrganizationResource[] {
  const { providers, users } = recordedLinks(basis);
  return nodesOf(basis.record, 'Resource')
    .map((resource) => ({
      resourceId: resource.id,
      title: resource.displayName,
      kind: resourceKindOf(resource),
      provides: providers.get(resource.id)?.has(organizationId) ?? false,
      uses: users.get(resource.id)?.has(organizationId) ?? false,
      stale: isStale(resource, basis.dates.lastDay),
    }))
    .filter(({ provides, uses }) => provides || uses)
    .sort((a, b) => compareNames(a.title, b.title) || (a.resourceId < b.resourceId ? -1 : 1))
    .slice(0, mostResources);
}

/** The last twelve months up to a day, those without an activity too. */
function monthsOf(activities: readonly RecentActivity[], lastDay: string): OrganizationMonth[] {
  const [year = 0, month = 0] = lastDay.split('-').map(Number);
  return Array.from({ length: monthsShown }, (_, i) => {
    const count = year * 12 + month - 1 - (monthsShown - 1 - i);
    const name = `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
    const held = activities.filter(({ activity }) => (textOf(activity, 'date') ?? '').startsWith(name));
    return { month: name, activities: held.length };
  });
}
