import type { AttentionItem, Page } from '../entities/results/overview.ts';
import { isStressful } from '../entities/tie.ts';
import { nodesOf, textOf } from '../graph/recordTies.ts';
import { hasRefused, mayBeChild } from '../graph/candidacy.ts';
import type { Basis } from './basis.ts';
import { headshipsOf } from './activists/posts.ts';
import { respondentsOf, thinAnswersIn } from './activists/respondents.ts';
import { distinctBy } from './distinctBy.ts';
import { gapStateOf, nothingFollowed, type FollowedGaps } from './gaps/followedGaps.ts';
import type { GapFinding, GapRule } from './gaps/gapRule.ts';
import { keptFindings } from './gaps/keptFindings.ts';
import { isolation } from './gaps/rules/isolation.ts';
import { singleSource } from './gaps/rules/singleSource.ts';
import { gapId, severityOf } from './gaps/gapOrder.ts';
import { situationOf } from './gaps/situation.ts';
import { thresholdsOf, type ChosenThresholds } from './gaps/thresholds.ts';
import { needSupply } from './resources/needSupply.ts';
import { isStale } from './resources/resourceLinks.ts';

const namedByAtLeast = 3;
const aboutToMeet = 20;

/**
 * What deserves attention: only what there is, urgent matters first. Counts are those of the pages that they lead to,
 * gaps by the `thresholds` that are not as usual, without those that were set aside or done.
 * O(nodes + ties); the costly bridging score is left to its page.
 */
export function attentionOf(
  basis: Basis,
  thresholds: ChosenThresholds = {},
  followed: FollowedGaps = nothingFollowed,
): AttentionItem[] {
  const { residents, record, dates, network, offices } = basis;
  const situation = situationOf(basis);
  const stateOf = gapStateOf(followed);
  const confirmed = (rule: GapRule): GapFinding[] =>
    keptFindings(rule, situation, thresholdsOf(rule, thresholds)).filter(
      (finding) => finding.certainty === 'confirmed' && stateOf(gapId(rule, finding)).state === 'open',
    );
  const isolates = confirmed(isolation).length;
  const single = confirmed(singleSource);
  const missing = needSupply(basis).filter(({ state }) => state === 'noSupply');
  const stale = nodesOf(record, 'Resource').filter((resource) => isStale(resource, dates.lastDay)).length;
  const thinPlaces = thinAnswersIn(basis).places.length;
  const newcomers = residents.filter(({ id }) => offices.has(id) && network.degree(id) < 2).length;
  const unasked = respondentsOf(basis).asked.size === 0 ? residents.length : 0;

  const items = [
    item('isolates', isolates, 'gaps', true),
    item(
      'singleSource',
      single.length,
      'gaps',
      single.some((finding) => severityOf(finding) === 'high'),
    ),
    item(
      'needsWithoutSupply',
      missing.length,
      'resources',
      missing.some(({ need }) => textOf(need, 'severity') === 'high'),
    ),
    item('activistsToMeet', activistsToMeet(basis), 'activists', false),
    item('officesWithoutTies', newcomers, 'network', false),
    item('placesWithTooFewAnswers', thinPlaces, 'data', false),
    item('nobodyAsked', unasked, 'data', false),
    item('staleResources', stale, 'resources', false),
  ];
  return items.filter(({ count }) => count > 0).sort((a, b) => Number(b.urgent) - Number(a.urgent));
}

function item(id: string, count: number, page: Page, urgent: boolean): AttentionItem {
  return {
    id,
    count,
    title: { text: `attention.${id}.title` },
    text: { text: `attention.${id}.text`, parameters: { count } },
    page,
    urgent,
  };
}

/** The residents without a post whom most neighbours name: about 20, three neighbours each at least. */
function activistsToMeet(basis: Basis): number {
  const { residents, offices, dates } = basis;
  const nominations = basis
    .ties(['NOMINATES'])
    .filter(({ from, weight }) => from.label === 'Resident' && !isStressful(weight));
  const nominators = distinctBy(
    nominations,
    (tie) => tie.to.id,
    (tie) => tie.from.id,
  );
  const headships = headshipsOf(basis);
  const counts = residents
    .filter(
      (resident) =>
        !offices.has(resident.id) &&
        !headships.has(resident.id) &&
        !hasRefused(resident) &&
        !mayBeChild(resident, dates.lastDay),
    )
    .map(({ id }) => nominators.get(id)?.size ?? 0)
    .sort((a, b) => b - a);
  const least = Math.max(namedByAtLeast, counts[aboutToMeet - 1] ?? 0);
  return counts.filter((count) => count >= least).length;
}
