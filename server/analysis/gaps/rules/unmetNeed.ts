import type { GapHelper, GapSeverity } from '../../../entities/results/supportGaps.ts';
import type { Sentence } from '../../../entities/sentence.ts';
import { textOf } from '../../../graph/recordTies.ts';
import { needSupply, type NeedSupply } from '../../resources/needSupply.ts';
import type { GapFinding, GapRule, GapSituation } from '../gapRule.ts';

const longOpenDays = 90;

/**
 * Unmet need: an open need whose answer is out of reach.
 *
 * Definition: an open need for which nothing fitting is offered, or whose nearest provider is two steps away or more
 *   (see `needSupply`). One who knows a provider, or is one, has no gap of this kind any more.
 * Severity: that of the need, one higher without a chain of persons, one higher after 90 days. Size: steps.
 * Complexity: that of `needSupply`.
 */
export const unmetNeed: GapRule = {
  id: 'unmetNeed',
  find(situation) {
    return needSupply(situation)
      .filter(({ state }) => state !== 'known')
      .map((supply): GapFinding => ({
        certainty: 'confirmed',
        severity: severityOf(supply),
        size: supply.steps,
        since: textOf(supply.need, 'reportedOn'),
        actorId: supply.actor.id,
        otherActorId: null,
        needId: supply.need.id,
        describe: () => ({
          evidence: evidence(supply),
          nextStep: nextStep(situation, supply),
          helpers: provider(situation, supply),
        }),
      }));
  },
};

function severityOf({ need, state, openDays }: NeedSupply): GapSeverity {
  const stated = ['low', 'medium', 'high'].indexOf(textOf(need, 'severity') ?? 'low');
  const hasNoChain = state === 'noSupply' || state === 'unreachable';
  const level = stated + (hasNoChain ? 1 : 0) + ((openDays ?? 0) > longOpenDays ? 1 : 0);
  return level >= 2 ? 'high' : level === 1 ? 'medium' : 'low';
}

function evidence({ need, actor, state, steps, openDays }: NeedSupply): Sentence {
  const what: Sentence = {
    text: `gap.unmetNeed.${state}`,
    parameters: { name: actor.displayName, need: need.displayName, steps: steps ?? 0 },
  };
  return openDays === null ? what : { text: 'gap.unmetNeed.openFor', parameters: { what, days: openDays } };
}

function nextStep({ node }: GapSituation, { need, state, path, resource, providerId }: NeedSupply): Sentence {
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

function provider({ refer }: GapSituation, { providerId, resource, path }: NeedSupply): GapHelper[] {
  if (providerId === null || resource === null) return [];
  const reason: Sentence = { text: 'helper.provider', parameters: { resource: resource.displayName } };
  return [{ actor: refer(providerId), resourceId: resource.id, reason, path: path.map(refer) }];
}
