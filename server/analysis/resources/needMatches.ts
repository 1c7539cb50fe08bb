import type { CommunityRecord, RecordNode } from '../../entities/communityRecord.ts';
import { matchStep, matchStepIds, stepOfSubkind } from '../../entities/matchStep.ts';
import type { NeedStatus, Severity } from '../../entities/need.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { daysBetween, firstDay, holdsIn } from '../../entities/partialDate.ts';
import type { ResourceKind } from '../../entities/resource.ts';
import {
  needPhases,
  type NeedMatch,
  type NeedMatches,
  type NeedPhase,
  type NeedToMatch,
} from '../../entities/results/needMatches.ts';
import { supplyStates } from '../../entities/results/resourceLinks.ts';
import { textOf, tiesOf, type RecordTie } from '../../graph/recordTies.ts';
import { basisOf, type Basis } from '../basis.ts';
import { isPresent } from './isPresent.ts';
import { matchSuggestions } from './matchSuggestions.ts';
import { openDaysOf, resourceKindOf, supplyFinder, type NeedSupply } from './needSupply.ts';
import { recordedLinks } from './recordedLinks.ts';

/** What did not work is not suggested again for so long. */
const triedDays = 180;
const mostPast = 3;

export interface NeedMatchesQuestion {
  readonly phase: NeedPhase;
  /** Only needs of this kind; null = all. */
  readonly kind: ResourceKind | null;
  /** The longest path of introductions that is to be walked. */
  readonly mostSteps: number;
  readonly first: number;
  readonly offset: number;
  readonly today: string;
}

/** A need of somebody, with what is and was on its way to it. */
interface FollowedNeed {
  readonly need: RecordNode;
  readonly actor: RecordNode;
  readonly phase: NeedPhase;
  readonly live: RecordTie | null;
  /** The latest first. */
  readonly ended: readonly RecordTie[];
  readonly supply: NeedSupply | null;
}

/**
 * Needs with the resources that could meet them, and what became of what was suggested. Waiting ones as they are on the last
 * day of the selection: without supply first, then the farthest, then the oldest; under way, the oldest match first; closed,
 * the latest first. Complexity: that of `needSupply`, and O(nodes + ties) for each need that is shown.
 */
export function needMatches(
  record: CommunityRecord,
  selection: NetworkSelection,
  { phase, kind, mostSteps, first, offset, today }: NeedMatchesQuestion,
): NeedMatches {
  const basis = basisOf(record, selection, today);
  const needs = followedNeeds(basis).filter(({ need }) => kind === null || resourceKindOf(need) === kind);
  const wanted = needs.filter((each) => each.phase === phase).sort(orders[phase]);
  const shown = wanted.slice(offset, offset + first);
  const suggest = phase === 'waiting' && shown.length > 0 ? matchSuggestions(basis, mostSteps) : null;
  const { providers } = recordedLinks(basis);
  const toldMatch = (tie: RecordTie): NeedMatch => ({
    id: tie.id,
    step: stepOfSubkind(tie.subkind),
    since: tie.validFrom,
    until: tie.validTo,
    note: tie.note,
    resourceId: tie.from.id,
    resourceTitle: tie.from.displayName,
    providers: [...(providers.get(tie.from.id) ?? [])].sort().map(basis.refer),
    next: tie.validTo === null ? stepsAfter(tie) : [],
  });
  return {
    phases: needPhases.map((each) => ({
      phase: each,
      count: needs.filter((need) => need.phase === each).length,
    })),
    supplyGaps: needs.filter(({ supply }) => supply?.state === 'noSupply').length,
    totalCount: wanted.length,
    needs: shown.map(({ need, actor, live, ended, supply }): NeedToMatch => ({
      needId: need.id,
      title: need.displayName,
      kind: resourceKindOf(need),
      category: textOf(need, 'category'),
      severity: textOf(need, 'severity') as Severity | null,
      status: textOf(need, 'status') as NeedStatus,
      phase,
      openDays: openDaysOf(need, basis.dates.lastDay),
      actor: basis.refer(actor.id),
      state: supply?.state ?? null,
      steps: supply?.steps ?? null,
      suggestions: suggest?.(need, actor, lately(ended, basis.dates.lastDay)) ?? [],
      nextStep:
        supply?.state === 'noSupply'
          ? { text: 'gap.unmetNeed.findSupply', parameters: { need: need.displayName } }
          : null,
      match: live && toldMatch(live),
      past: ended.slice(0, mostPast).map(toldMatch),
    })),
  };
}

function followedNeeds(basis: Basis): FollowedNeed[] {
  const { record, dates } = basis;
  const matches = new Map<string, RecordTie[]>();
  for (const tie of tiesOf(record, ['MEETS']))
    matches.set(tie.to.id, [...(matches.get(tie.to.id) ?? []), tie]);
  const find = supplyFinder(basis);
  const owned = new Map<string, FollowedNeed>();
  for (const { from: actor, to: need, validFrom, validTo } of tiesOf(record, ['HAS_NEED'])) {
    if (!isPresent(basis, actor)) continue;
    const status = textOf(need, 'status');
    const isClosed = status === 'met' || status === 'withdrawn';
    if (!isClosed && !holdsIn(validFrom, validTo, dates.state.from, dates.state.to)) continue;
    const ties = matches.get(need.id) ?? [];
    const live = isClosed ? undefined : ties.find(isLive);
    const phase = isClosed ? 'closed' : live ? 'underWay' : 'waiting';
    owned.set(`${need.id}|${actor.id}`, {
      need,
      actor,
      phase,
      live: live ?? null,
      ended: ties.filter((tie) => tie !== live).sort((a, b) => latest(b, a) || (a.id < b.id ? -1 : 1)),
      supply: phase === 'waiting' ? find(need, actor) : null,
    });
  }
  return [...owned].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, need]) => need);
}

const isLive = ({ subkind, validTo }: RecordTie): boolean =>
  validTo === null && !matchStep(stepOfSubkind(subkind)).isEnd;

const latest = (a: RecordTie, b: RecordTie): number => lastKnown(a).localeCompare(lastKnown(b));
const lastKnown = ({ validFrom, validTo }: RecordTie): string => validTo ?? validFrom ?? '';

/** The resources that were tried in vain lately. */
function lately(ended: readonly RecordTie[], lastDay: string): ReadonlySet<string> {
  const inVain = ended.filter(({ subkind, validTo }) => {
    const step = stepOfSubkind(subkind);
    return (
      (step === 'declined' || step === 'notMet') &&
      validTo !== null &&
      daysBetween(validTo, lastDay) < triedDays
    );
  });
  return new Set(inVain.map(({ from }) => from.id));
}

const stepsAfter = ({ subkind }: RecordTie): NeedMatch['next'] =>
  matchStepIds
    .filter((id) => matchStep(id).after.includes(stepOfSubkind(subkind)))
    .map((step) => ({ step, needsNote: matchStep(step).needsNote }));

const stateOrder = ({ supply }: FollowedNeed): number => (supply ? supplyStates.indexOf(supply.state) : -1);
const since = ({ live }: FollowedNeed): string => (live?.validFrom ? firstDay(live.validFrom) : '');
const endedOn = ({ ended: [last], need }: FollowedNeed): string =>
  (last && lastKnown(last)) ?? textOf(need, 'reportedOn') ?? '';

/** Equal ones stay in order of id. */
const orders: Readonly<Record<NeedPhase, (a: FollowedNeed, b: FollowedNeed) => number>> = {
  waiting: (a, b) =>
    stateOrder(a) - stateOrder(b) ||
    (b.supply?.steps ?? 0) - (a.supply?.steps ?? 0) ||
    (b.supply?.openDays ?? -1) - (a.supply?.openDays ?? -1),
  underWay: (a, b) => since(a).localeCompare(since(b)),
  closed: (a, b) => endedOn(b).localeCompare(endedOn(a)),
};
