import type { GapHelper } from '../../../entities/results/supportGaps.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { textOf } from '../../../graph/recordTies.ts';
import { needSupply, type NeedSupply } from '../../resources/needSupply.ts';
import { defineGapRule, type GapSituation } from '../gapRule.ts';

/** A need and its nearest supply, by ids. */
type Details = Pick<NeedSupply, 'state' | 'steps' | 'path' | 'providerId' | 'openDays'> & {
  readonly resourceId: string | null;
};

/**
 * Unmet need: an open need whose answer is out of reach.
 *
 * Definition: an open need for which nothing fitting is offered, or whose nearest provider is two steps away or more
 *   (see `needSupply`). One who knows a provider, or is one, has no gap of this kind any more.
 * Severity: that of the need, one higher without a chain of persons, one higher after `longOpenDays`. Size: steps.
 * Complexity: that of `needSupply`.
 */
export const unmetNeed = defineGapRule<Details>({
  id: 'unmetNeed',
  thresholds: [{ id: 'longOpenDays', usual: 90, minimum: 1, maximum: 3650, whole: true }],
  reads: {
    contacts: 'all',
    asked: null,
    ties: ['HAS_NEED', 'PROVIDES', 'USES', 'MEMBER_OF', 'SERVES_IN', 'COLLABORATES'],
    nodes: ['Need', 'Resource'],
  },
  find: (situation, { longOpenDays }) =>
    needSupply(situation)
      .filter(({ state }) => state !== 'known' && state !== 'self')
      .map((supply) => ({
        certainty: 'confirmed',
        points: pointsOf(supply, longOpenDays!),
        size: supply.steps,
        since: textOf(supply.need, 'reportedOn'),
        actorId: supply.actor.id,
        needId: supply.need.id,
        details: detailsOf(supply),
      })),
  describe(situation, { actorId, needId, details }) {
    const { node } = situation;
    const resource = details.resourceId === null ? null : node(details.resourceId);
    const supply: Described = { ...details, resource, need: node(needId!), actor: node(actorId!) };
    return {
      evidence: evidence(supply),
      nextStep: nextStep(situation, supply),
      helpers: provider(situation, supply),
    };
  },
});

type Described = Omit<NeedSupply, 'kind'>;

const detailsOf = ({ state, steps, path, providerId, openDays, resource }: NeedSupply): Details => ({
  state,
  steps,
  path,
  providerId,
  openDays,
  resourceId: resource?.id ?? null,
});

function pointsOf({ need, state, openDays }: NeedSupply, longOpenDays: number): number {
  const stated = ['low', 'medium', 'high'].indexOf(textOf(need, 'severity') ?? 'low');
  const hasNoChain = state === 'noSupply' || state === 'unreachable';
  return 1 + stated + (hasNoChain ? 1 : 0) + ((openDays ?? 0) > longOpenDays ? 1 : 0);
}

function evidence({ need, actor, state, steps, openDays }: Described): Sentence {
  const what: Sentence = {
    text: `gap.unmetNeed.${state}`,
    parameters: { name: actor.displayName, need: need.displayName, steps: steps ?? 0 },
  };
  return openDays === null ? what : { text: 'gap.unmetNeed.openFor', parameters: { what, days: openDays } };
}

function nextStep({ node }: GapSituation, { need, state, path, resource, providerId }: Described): Sentence {
  const resourceTitle = resource?.displayName ?? '';
  const provider = providerId === null ? '' : node(providerId).displayName;
  const introducers = path.slice(1, -1).map((id) => node(id).displayName);
  if (state === 'noSupply')
    return { text: 'gap.unmetNeed.findSupply', parameters: { need: need.displayName } };
  if (providerId === null)
    return { text: 'gap.unmetNeed.findProvider', parameters: { resource: resourceTitle } };
  const parameters = {
    provider,
    resource: resourceTitle,
    introducer: introducers[0] ?? '',
    last: introducers.at(-1) ?? '',
  };
  return { text: `gap.unmetNeed.${state}.nextStep`, parameters };
}

function provider({ refer }: GapSituation, { providerId, resource, path }: Described): GapHelper[] {
  if (providerId === null || resource === null) return [];
  const reason: Sentence = { text: 'helper.provider', parameters: { resource: resource.displayName } };
  return [{ actor: refer(providerId), resourceId: resource.id, reason, path: path.map(refer) }];
}
