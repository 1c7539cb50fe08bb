import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import {
  balanceDimensions,
  type BalanceDimension,
  type Inequality,
  type OrganizationBalance,
  type OrganizationScope,
  type OrganizationShare,
} from '../../entities/results/organizationBalance.ts';
import type { Sentence } from '../../entities/sentence.ts';
import { textOf } from '../../graph/recordTies.ts';
import { basisOf } from '../basis.ts';
import { compareNames } from '../ranks.ts';
import { theil } from './inequality.ts';
import {
  leftBehind,
  spreadsOf,
  usualLimits,
  type LeftBehind,
  type Spread,
  type Spreads,
} from './leftBehind.ts';
import { daysCounted, organizationFacts, type OrganizationFacts } from './organizationFacts.ts';

const mostOrganizations = 300;

/**
 * Who got how much and who is left behind: activities, members, resources and hours of social workers of each
 * organization, and how unequally each is spread (`gini`, and `theil` between and within kinds of organizations).
 * Activities and hours count from the beginning of the selection, or over a year; members and resources as they are on
 * its last day. O(nodes + ties + n log n).
 */
export function organizationBalance(
  record: CommunityRecord,
  selection: NetworkSelection,
  { scope, today }: { readonly scope: OrganizationScope; readonly today: string },
): OrganizationBalance {
  const basis = basisOf(record, selection, today);
  const facts = organizationFacts(basis, scope);
  const spreads = spreadsOf(facts);
  const behind = new Map(leftBehind(facts).map((each) => [each.facts.organization.id, each]));
  return {
    days: daysCounted(basis),
    organizations: facts
      .map((each) => share(each, behind.get(each.organization.id) ?? null, spreads))
      .sort(
        (a, b) =>
          (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0) ||
          compareNames(a.name, b.name) ||
          (a.id < b.id ? -1 : 1),
      )
      .slice(0, mostOrganizations),
    inequalities: balanceDimensions.map((dimension) => inequality(dimension, facts, spreads[dimension])),
  };
}

const kindOf = ({ organization }: OrganizationFacts): string => textOf(organization, 'kind') ?? 'other';

function share(facts: OrganizationFacts, behind: LeftBehind | null, spreads: Spreads): OrganizationShare {
  const { organization, amounts } = facts;
  return {
    ...{ id: organization.id, name: organization.displayName, kind: kindOf(facts), ...amounts },
    behind: [...(behind?.dimensions ?? [])],
    sentences: behind === null ? [] : balanceInWords(behind, spreads),
  };
}

/** Why an organization deserves a look, without a number of persons. */
export function balanceInWords(
  { facts, dimensions, isMuchHelped }: LeftBehind,
  spreads: Spreads,
): Sentence[] {
  const name = facts.organization.displayName;
  const percent = (dimension: BalanceDimension): number =>
    Math.round((100 * (facts.amounts[dimension] ?? 0)) / (spreads[dimension]?.total ?? 1));
  const things = dimensions.map((each): Sentence => ({ text: `balance.thing.${each}` }));
  const behind: Sentence = { text: 'balance.behind', parameters: { name, things } };
  const shares = { hours: percent('hours'), activities: percent('activities') };
  const muchHelped: Sentence = { text: 'balance.muchHelped', parameters: { name, ...shares } };
  return [...(things.length > 0 ? [behind] : []), ...(isMuchHelped ? [muchHelped] : [])];
}

function inequality(
  dimension: BalanceDimension,
  rows: readonly OrganizationFacts[],
  spread: Spread | null,
): Inequality {
  const amountOf = ({ amounts }: OrganizationFacts): number => amounts[dimension] ?? 0;
  const split = spread && theil(rows.map((facts) => ({ amount: amountOf(facts), group: kindOf(facts) })));
  const most = Math.max(0, ...rows.map(amountOf));
  const largest = rows.filter((facts) => amountOf(facts) === most);
  const only = spread !== null && most > 0 && largest.length === 1 ? largest[0]! : null;
  return {
    dimension,
    total: spread?.total ?? null,
    gini: spread?.gini ?? null,
    theil: split?.total ?? null,
    theilBetween: split?.between ?? null,
    theilWithin: split?.within ?? null,
    largestId: only?.organization.id ?? null,
    largestShare: only === null ? null : most / spread!.total,
    isUnbalanced: (spread?.gini ?? 0) > usualLimits.gini,
  };
}
