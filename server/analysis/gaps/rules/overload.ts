import type { RecordNode } from '../../../entities/communityRecord.ts';
import type { GapHelper } from '../../../entities/results/supportGaps.ts';
import { nodesOf, numberOf } from '../../../graph/recordTies.ts';
import { isStaff } from '../../offices.ts';
import { categoryOf, fits, resourceKindOf } from '../../resources/needSupply.ts';
import { offersOf } from '../../resources/offersOf.ts';
import { recordedLinks } from '../../resources/recordedLinks.ts';
import { quantile } from '../../significance/chanceFigures.ts';
import { acquaintances } from '../acquaintances.ts';
import { defineGapRule, type GapFinding, type GapSituation, type GapWords } from '../gapRule.ts';
import { readsOfStaff } from '../reads.ts';
import { supportGivers } from '../supportGivers.ts';

interface OverloadedResource {
  readonly kind: 'resource';
  readonly users: number;
  readonly capacity: number;
}

interface OverloadedHelper {
  readonly kind: 'helper';
  readonly receivers: number;
  /** Strength of the help that she gives, and up to which it is for as many of the helpers as the threshold says. */
  readonly strength: number;
  readonly usual: number;
}

type Details = OverloadedResource | OverloadedHelper;
type Thresholds = Readonly<Record<string, number>>;

/** With fewer the highest of them is not unusual. */
const fewestHelpers = 20;
const mostHelpers = 3;

/**
 * Overload: a resource that more use than it has room for, or a neighbour on whom many rely.
 *
 * Definition: a resource whose present users, divided by its stated capacity, are more than `load`; a resident, not
 *   staff, who helps `leastReceivers` persons or more and gives more help (sum of the weights of her SUPPORTS ties)
 *   than the percentile `helperPercentile` of all residents who help, where there are 20 of them at least. What was
 *   recorded shows it; where so few answered a survey that others may well help more, a neighbour's is unknown.
 * Severity: medium; high from `heavyLoad` times of what it should be on; low when unknown. Size: that many times; null
 *   for a resource with no capacity that is used all the same. Complexity: O(nodes + ties + helpers log helpers).
 */
export const overload = defineGapRule<Details>({
  id: 'overload',
  thresholds: [
    { id: 'load', usual: 1, minimum: 0.5, maximum: 10, whole: false },
    { id: 'heavyLoad', usual: 1.5, minimum: 1, maximum: 20, whole: false, notBelow: 'load' },
    { id: 'helperPercentile', usual: 95, minimum: 50, maximum: 99.9, whole: false },
    { id: 'leastReceivers', usual: 4, minimum: 1, maximum: 100, whole: true },
  ],
  reads: {
    contacts: 'members',
    asked: 'survey',
    ties: [...readsOfStaff.ties, 'PROVIDES', 'USES', 'SUPPORTS'],
    nodes: [...readsOfStaff.nodes, 'Resident', 'Resource'],
  },
  find: (situation, thresholds) => [
    ...overloadedResources(situation, thresholds),
    ...overloadedHelpers(situation, thresholds),
  ],
  describe: (situation, finding) => {
    const { details } = finding;
    return details.kind === 'resource'
      ? describeResource(situation, situation.node(finding.resourceId!), details)
      : describeHelper(situation, finding.actorId!, details);
  },
});

function overloadedResources(
  situation: GapSituation,
  { load, heavyLoad }: Thresholds,
): GapFinding<Details>[] {
  const { users, providers } = recordedLinks(situation);
  return nodesOf(situation.record, 'Resource').flatMap((resource) => {
    const capacity = numberOf(resource, 'capacity');
    const using = users.get(resource.id)?.size ?? 0;
    if (capacity === null || using <= load! * capacity) return [];
    const ratio = capacity === 0 ? null : using / capacity;
    const [providerId = null] = [...(providers.get(resource.id) ?? [])].sort();
    return [
      {
        certainty: 'confirmed',
        points: ratio === null || ratio >= heavyLoad! ? 3 : 2,
        size: ratio,
        since: null,
        actorId: providerId,
        resourceId: resource.id,
        details: { kind: 'resource', users: using, capacity },
      },
    ];
  });
}

function overloadedHelpers(
  situation: GapSituation,
  { helperPercentile, heavyLoad, leastReceivers }: Thresholds,
): GapFinding<Details>[] {
  const { offices, isThinlySurveyed } = situation;
  const given = new Map<string, { receivers: number; strength: number }>();
  for (const givers of supportGivers(situation).values()) {
    for (const [id, { strength }] of givers) {
      const known = given.get(id) ?? { receivers: 0, strength: 0 };
      given.set(id, { receivers: known.receivers + 1, strength: known.strength + strength });
    }
  }
  const helpers = situation.residents.filter(
    (resident) => given.has(resident.id) && !isStaff(resident, offices),
  );
  if (helpers.length < fewestHelpers) return [];
  const strengths = Float64Array.from(helpers, ({ id }) => given.get(id)!.strength).sort();
  const usual = quantile(strengths, helperPercentile! / 100);
  return helpers.flatMap(({ id }) => {
    const { receivers, strength } = given.get(id)!;
    if (strength <= usual || receivers < leastReceivers!) return [];
    const ratio = strength / usual;
    const known = ratio >= heavyLoad! ? 3 : 2;
    return [
      {
        certainty: isThinlySurveyed ? ('unknown' as const) : ('confirmed' as const),
        points: isThinlySurveyed ? 1 : known,
        size: ratio,
        since: null,
        actorId: id,
        details: { kind: 'helper' as const, receivers, strength, usual },
      },
    ];
  });
}

/** Others who offer the like and have room left could take some. */
function describeResource(
  situation: GapSituation,
  resource: RecordNode,
  { users, capacity }: OverloadedResource,
): GapWords {
  const [kind, category] = [resourceKindOf(resource), categoryOf(resource)];
  const others = offersOf(situation)
    .filter((offer) => offer.resource !== resource && fits(offer.resource, kind, category))
    .flatMap(({ resource: other, providers }): GapHelper[] =>
      providers.slice(0, 1).map((id) => ({
        actor: situation.refer(id),
        resourceId: other.id,
        reason: { text: 'helper.provider', parameters: { resource: other.displayName } },
        path: [],
      })),
    )
    .slice(0, mostHelpers);
  const parameters = {
    resource: resource.displayName,
    users,
    capacity,
    helper: others[0]?.actor.name ?? '',
  };
  return {
    evidence: { text: 'gap.overload.resource', parameters },
    nextStep: { text: `gap.overload.${others.length > 0 ? 'shareWith' : 'findMore'}`, parameters },
    helpers: others,
  };
}

function describeHelper(
  situation: GapSituation,
  id: string,
  { receivers, strength, usual }: OverloadedHelper,
): GapWords {
  const helpers = acquaintances(situation, id, null);
  const parameters = {
    name: situation.node(id).displayName,
    count: receivers,
    times: strength / usual,
    helper: helpers[0]?.actor.name ?? '',
  };
  return {
    evidence: { text: 'gap.overload.helper', parameters },
    nextStep: { text: `gap.overload.${helpers.length > 0 ? 'relieveWith' : 'relieve'}`, parameters },
    helpers,
  };
}
