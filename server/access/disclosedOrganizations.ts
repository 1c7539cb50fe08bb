import { isPersonLabel } from '../entities/actor.ts';
import type { AutonomousLinks, Autonomy, AutonomyNetwork, HelpLoad } from '../entities/results/autonomy.ts';
import type { Inequality, OrganizationBalance } from '../entities/results/organizationBalance.ts';
import type { OrganizationCard } from '../entities/results/organizationCard.ts';
import { strongestBridgeFirst } from '../entities/strongestBridgeFirst.ts';
import { disclosed, disclosedTotal } from './smallCells.ts';

/** A share of two counts as they are told, so that it says no more than they do; null where one is hidden. */
const shareOf = (part: number | null, whole: number | null): number | null =>
  part === null || whole === null || whole === 0 ? null : Math.min(1, part / whole);

/**
 * Autonomy for who may see counts but no persons: nobody by name, no figure that the sizes of small parts could be computed
 * from. What activities there were is no secret.
 */
export function disclosedAutonomy(autonomy: Autonomy): Autonomy {
  const { withEverybody, without, organizations, series } = autonomy;
  return {
    ...autonomy,
    leaving: [],
    leavingCount: disclosed(autonomy.leavingCount),
    withEverybody: disclosedNetwork(withEverybody),
    without: disclosedNetwork(without),
    separated: [],
    separatedCount: disclosed(autonomy.separatedCount),
    isolated: [],
    isolatedCount: disclosed(autonomy.isolatedCount),
    help: disclosedHelp(autonomy.help),
    resourceLinks: disclosedLinks(autonomy.resourceLinks),
    // By name: that one comes before another would tell that it rests on fewer.
    organizations: organizations
      .map((each) => ({ ...each, busFactor: disclosed(each.busFactor) }))
      .sort((a, b) => (a.name === b.name ? (a.id < b.id ? -1 : 1) : a.name < b.name ? -1 : 1)),
    series: series.map(({ date, withEverybody: whole, without: rest, startedByResidents }) => ({
      date,
      withEverybody: inTwentieths(whole, withEverybody.persons),
      without: inTwentieths(rest, without.persons),
      startedByResidents,
    })),
    sentences: [],
  };
}

/**
 * Down to the next 5 %, and 95 % at most; null below 100 persons. Nobody can then tell how many are outside where these are
 * fewer than five.
 */
const inTwentieths = (share: number | null, persons: number | null): number | null =>
  share === null || (persons ?? 0) < 100 ? null : Math.min(19, Math.floor(share * 20 + 1e-9)) / 20;

function disclosedNetwork({ persons, largestComponent, isolates }: AutonomyNetwork): AutonomyNetwork {
  const others = (persons ?? 0) - (largestComponent ?? 0);
  const largest = disclosed(largestComponent);
  const all = disclosedTotal(persons, [largestComponent, others]);
  return {
    ...{ persons: all, largestComponent: largest, largestShare: shareOf(largest, all) },
    isolates: disclosed(isolates),
    ...{ fragmentation: null, distanceFragmentation: null },
  };
}

function disclosedLinks({ links, without }: AutonomousLinks): AutonomousLinks {
  const rest = disclosed(without);
  const all = disclosedTotal(links, [without, (links ?? 0) - (without ?? 0)]);
  return { links: all, without: rest, share: shareOf(rest, all) };
}

function disclosedHelp({ pairs, onProfessionals }: HelpLoad): HelpLoad {
  const part = disclosed(onProfessionals);
  const all = disclosedTotal(pairs, [onProfessionals, (pairs ?? 0) - (onProfessionals ?? 0)]);
  return { pairs: all, onProfessionals: part, share: shareOf(part, all), gini: null };
}

/** Balance for who may see counts but no persons: how members are spread follows from what is told of each organization. */
export function disclosedBalance({
  days,
  organizations,
  inequalities,
}: OrganizationBalance): OrganizationBalance {
  return {
    days,
    organizations: organizations.map((each) => ({
      ...each,
      members: disclosed(each.members),
      behind: each.behind.filter((dimension) => dimension !== 'members'),
      sentences: [],
    })),
    inequalities: inequalities.map((each) => (each.dimension === 'members' ? untold(each) : each)),
  };
}

const untold = ({ dimension }: Inequality): Inequality => ({
  dimension,
  ...{ total: null, gini: null, theil: null, theilBetween: null, theilWithin: null },
  ...{ largestId: null, largestShare: null, isUnbalanced: false },
});

/** One organization for who may see counts but no persons: no member by name. */
export function disclosedOrganizationCard(card: OrganizationCard): OrganizationCard {
  return {
    ...card,
    members: disclosed(card.members),
    unlinked: disclosed(card.unlinked),
    core: [],
    bridges: card.bridges
      .filter(({ organization }) => !isPersonLabel(organization.kind))
      .map((bridge) => ({
        ...bridge,
        sharedMembers: disclosed(bridge.sharedMembers),
        commonMembers: [],
        sharedActivities: disclosed(bridge.sharedActivities),
        contacts: disclosed(bridge.contacts),
      }))
      .filter(
        ({ collaborates, sharedMembers, sharedActivities, resources, contacts }) =>
          collaborates ||
          resources > 0 ||
          [sharedMembers, sharedActivities, contacts].some((each) => each !== null),
      )
      .sort(strongestBridgeFirst),
    busFactor: disclosed(card.busFactor),
    nextSteps: card.nextSteps.filter(({ text }) => !aboutMembers.includes(text)),
  };
}

/**
 * Next steps that tell how few members do something, whether they know those of another one, or of members at all. That
 * nothing needs to be done would tell that there are none of these.
 */
const aboutMembers: readonly string[] = [
  'organization.next.meet',
  'organization.next.shareWork',
  'organization.next.handOver',
  'organization.next.unlinked',
  'organization.next.keepGoing',
];
