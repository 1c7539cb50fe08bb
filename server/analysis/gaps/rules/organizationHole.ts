import type { RecordNode } from '../../../entities/communityRecord.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { textOf, tiesOf } from '../../../graph/recordTies.ts';
import { countsOf } from '../../countsOf.ts';
import { organizationsIn } from '../../organizations/organizationFacts.ts';
import { organizationTies, type OrganizationTies } from '../../organizations/organizationTies.ts';
import { categoryOf, fits, resourceKindOf } from '../../resources/needSupply.ts';
import { offersOf } from '../../resources/offersOf.ts';
import { defineGapRule, type GapSituation } from '../gapRule.ts';
import { leadersOf } from '../leadersOf.ts';

/** Why two organizations should know each other; ids of a need and a resource, or of a building. */
type Reason =
  | { readonly kind: 'need'; readonly needId: string; readonly resourceId: string; readonly givenBy: string }
  | { readonly kind: 'field' }
  | { readonly kind: 'building'; readonly placeId: string };

interface Hole {
  readonly reason: Reason;
  readonly missing: number;
}

/**
 * Hole between organizations: two that have nothing to do with each other, and should.
 *
 * Definition: no collaboration, no resource from one to the other, no common member, and in 180 days no activity of both
 *   (see `organizationTies`); and one offers what the other needs, or they work in the same field (other than "other"), or
 *   at least half of the members of both live in one building. Left out where as many of their members are in contact as
 *   one would expect. Unknown where no collaboration of any organizations is recorded: then nobody may have asked.
 * Severity: by how many contacts between their members are missing: those expected if everybody had as many contacts as
 *   now, but with anybody (see `expectedContacts`), less those observed. Medium from `fewMissing` on and wherever a need
 *   could be met, high from `manyMissing` on. Size: contacts missing. Complexity: O(nodes + ties + organizations²).
 */
export const organizationHole = defineGapRule<Hole>({
  id: 'organizationHole',
  thresholds: [
    { id: 'fewMissing', usual: 3, minimum: 0, maximum: 10_000, whole: false },
    { id: 'manyMissing', usual: 10, minimum: 0, maximum: 10_000, whole: false, notBelow: 'fewMissing' },
  ],
  reads: {
    contacts: 'all',
    asked: null,
    // prettier-ignore
    ties: ['MEMBER_OF', 'COLLABORATES', 'ORGANIZED', 'ATTENDED', 'PROVIDES', 'USES', 'HAS_NEED', 'LIVES_IN'],
    nodes: ['Organization', 'Committee', 'Activity', 'Resource', 'Need', 'Place', 'Resident', 'SocialWorker'],
  },
  find(situation, { fewMissing, manyMissing }) {
    const organizations = organizationsIn(situation, 'all');
    const ties = organizationTies(situation);
    const reasonOf = reasons(situation, ties);
    const isAsked = tiesOf(situation.record, ['COLLABORATES']).length > 0;
    return organizations.flatMap((one, i) =>
      organizations.slice(i + 1).flatMap((other) => {
        const between = ties.between(one.id, other.id);
        if (between && isLinked(between)) return [];
        const reason = reasonOf(one, other);
        const observed = between?.contacts ?? 0;
        const missing = ties.expectedContacts(one.id, other.id) - observed;
        if (reason === null || (observed > 0 && missing <= 0)) return [];
        const weight = missing >= manyMissing! ? 3 : missing >= fewMissing! || reason.kind === 'need' ? 2 : 1;
        return [
          {
            certainty: isAsked ? ('confirmed' as const) : ('unknown' as const),
            points: isAsked ? weight : 1,
            size: Math.round(10 * Math.max(0, missing)) / 10,
            since: null,
            ...{ actorId: one.id, otherActorId: other.id },
            details: { reason, missing },
          },
        ];
      }),
    );
  },
  describe(situation, { actorId, otherActorId, details: { reason } }) {
    const parameters = {
      one: situation.node(actorId!).displayName,
      other: situation.node(otherActorId!).displayName,
    };
    return {
      evidence: evidence(situation, reason, actorId!, parameters),
      nextStep: {
        text: `gap.organizationHole.${reason.kind === 'need' ? 'match' : 'meet'}`,
        parameters,
      },
      helpers: [actorId!, otherActorId!].flatMap((id) => leadersOf(situation, id).slice(0, 1)),
    };
  },
});

const isLinked = (tie: NonNullable<ReturnType<OrganizationTies['between']>>): boolean =>
  tie.collaborates || tie.sharedMembers.size > 0 || tie.sharedActivities.size > 0 || tie.resources.size > 0;

function evidence(
  { node }: GapSituation,
  reason: Reason,
  oneId: string,
  parameters: Readonly<Record<string, string>>,
): Sentence {
  switch (reason.kind) {
    case 'need': {
      const [needs, gives] =
        reason.givenBy === oneId
          ? [parameters.other!, parameters.one!]
          : [parameters.one!, parameters.other!];
      const [need, resource] = [node(reason.needId).displayName, node(reason.resourceId).displayName];
      return { text: 'gap.organizationHole.need', parameters: { needs, gives, need, resource } };
    }
    case 'field': {
      const field = textOf(node(oneId), 'field')!;
      return {
        text: 'gap.organizationHole.field',
        parameters: { ...parameters, field: { text: `choice.Organization.field.${field}` } },
      };
    }
    case 'building':
      return {
        text: 'gap.organizationHole.building',
        parameters: { ...parameters, place: node(reason.placeId).displayName },
      };
  }
}

/** Why two organizations should know each other, the strongest reason; null = for nothing that is recorded. */
function reasons(
  situation: GapSituation,
  ties: OrganizationTies,
): (one: RecordNode, other: RecordNode) => Reason | null {
  const offers = offersOf(situation);
  const needs = new Map<string, RecordNode[]>();
  for (const { from, to } of tiesOf(situation.record, ['HAS_NEED'], situation.dates.state))
    if (from.label === 'Organization' && textOf(to, 'status') === 'open')
      needs.set(from.id, [...(needs.get(from.id) ?? []), to]);
  const met = (needing: RecordNode, giving: RecordNode): Reason | null => {
    for (const need of needs.get(needing.id) ?? []) {
      const offer = offers.find(
        ({ resource, providers }) =>
          providers.includes(giving.id) && fits(resource, resourceKindOf(need), categoryOf(need)),
      );
      if (offer) return { kind: 'need', needId: need.id, resourceId: offer.resource.id, givenBy: giving.id };
    }
    return null;
  };
  const homeOf = homeOfMembers(situation, ties.members);
  return (one, other) => {
    const need = met(one, other) ?? met(other, one);
    if (need) return need;
    const field = textOf(one, 'field');
    if (field !== null && field !== 'other' && field === textOf(other, 'field')) return { kind: 'field' };
    const placeId = homeOf(one.id);
    return placeId !== null && placeId === homeOf(other.id) ? { kind: 'building', placeId } : null;
  };
}

/** The building in which at least half of an organization's members live whose building is known; null when in none. */
function homeOfMembers(
  { homes }: GapSituation,
  members: OrganizationTies['members'],
): (organizationId: string) => string | null {
  const found = new Map<string, string | null>();
  for (const [id, ids] of members) {
    const known = [...ids].flatMap((member) => homes.get(member)?.id ?? []).sort();
    const most = [...countsOf(known)].find(([, count]) => 2 * count >= known.length);
    found.set(id, most?.[0] ?? null);
  }
  return (organizationId) => found.get(organizationId) ?? null;
}
