import { onceFor } from '../../graph/onceFor.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import type {
  GapRuleSummary,
  GapState,
  SupportGap,
  SupportGaps,
} from '../../entities/results/supportGaps.ts';
import { basisOf } from '../basis.ts';
import { gapId, gapOrder, severityOf, type FoundGap } from './gapOrder.ts';
import type { GapRule, GapSituation } from './gapRule.ts';
import { keptFindings } from './keptFindings.ts';
import { gapStateOf, nothingFollowed, type FollowedGaps } from './followedGaps.ts';
import { rules } from './rules.ts';
import { situationOf } from './situation.ts';
import { thresholdsOf, type ChosenThresholds } from './thresholds.ts';

/**
 * Where support is missing: a work list. Rules look at the contacts of the selection without direction, by default
 * KNOWS, SUPPORTS and NOMINATES. The summary counts the gaps of every rule, the list holds those asked for.
 * `followed`: what was done about gaps, by which the list is narrowed. Order: see `gapOrder`. `thresholds`: those that
 * are not as usual. Complexity: O(nodes + ties), and O(n + m) for each gap that is shown; after a change only the rules
 * run again that read what was changed (see `keptFindings`).
 * @throws ProblemError when a rule is asked for that does not exist
 */
export function supportGaps(
  record: CommunityRecord,
  selection: NetworkSelection,
  options: {
    readonly rules: readonly string[] | null;
    readonly first: number;
    readonly offset: number;
    readonly today: string;
    readonly thresholds?: ChosenThresholds;
    readonly followed?: FollowedGaps;
  },
): SupportGaps {
  const wanted = options.rules ?? rules.map((rule) => rule.id);
  const wrong = wanted.find((id) => rules.every((rule) => rule.id !== id));
  if (wrong !== undefined) {
    const choices = rules.map((rule) => rule.id).join(', ');
    throw new ProblemError({
      code: 'notAChoice',
      field: 'rules',
      value: wrong.slice(0, 80),
      parameters: { choices },
    });
  }
  const chosen = options.thresholds ?? {};
  const { situation, found } = allGaps(record, selection, options.today, chosen);
  const stateOf = gapStateOf(options.followed ?? nothingFollowed);
  const counted = found.map((gap): CountedGap => ({ ...gap, ...stateOf(gap.id) }));
  const byRule = new Map(rules.map((rule): [GapRule, CountedGap[]] => [rule, []]));
  for (const gap of counted) byRule.get(gap.rule)!.push(gap);
  const shown = counted.filter((gap) => gap.isWanted && wanted.includes(gap.rule.id));
  return {
    rules: rules.map((rule) => summary(rule, byRule.get(rule)!, chosen)),
    totalCount: shown.length,
    gaps: shown
      .slice(options.offset, options.offset + options.first)
      .map((gap) => supportGap(situation, gap, chosen)),
  };
}

/** Each holds what was computed of a whole community. */
const keptPerRecord = 4;

/** The gaps of all rules in the order of the list, from which pages are cut. */
const allGaps = onceFor(
  (record: CommunityRecord, selection: NetworkSelection, today: string, chosen: ChosenThresholds) => {
    const situation = situationOf(basisOf(record, selection, today));
    const found = rules.flatMap((rule) =>
      keptFindings(rule, situation, thresholdsOf(rule, chosen)).map((finding): FoundGap => ({
        rule,
        finding,
        id: gapId(rule, finding),
      })),
    );
    return { situation, found: found.sort(gapOrder(rules)) };
  },
  keptPerRecord,
);

interface CountedGap extends FoundGap {
  readonly state: GapState;
  readonly isWanted: boolean;
}

function summary(rule: GapRule, found: readonly CountedGap[], chosen: ChosenThresholds): GapRuleSummary {
  const wanted = found.filter((gap) => gap.isWanted);
  const values = thresholdsOf(rule, chosen);
  const count = (certainty: string): number =>
    wanted.filter((gap) => gap.finding.certainty === certainty).length;
  const inState = (state: GapState): number => found.filter((gap) => gap.state === state).length;
  return {
    id: rule.id,
    name: { text: `gap.${rule.id}.name` },
    definition: { text: `gap.${rule.id}.definition`, parameters: values },
    confirmed: count('confirmed'),
    unknown: count('unknown'),
    open: inState('open'),
    aside: inState('aside'),
    done: inState('done'),
    thresholds: rule.thresholds.map((threshold) => ({
      ...threshold,
      name: { text: `threshold.${rule.id}.${threshold.id}` },
      value: values[threshold.id]!,
    })),
  };
}

function supportGap(
  situation: GapSituation,
  { rule, finding, id, state }: CountedGap,
  chosen: ChosenThresholds,
): SupportGap {
  const { certainty, size, since, actorId, otherActorId, needId, placeId, resourceId } = finding;
  return {
    id,
    rule: rule.id,
    ruleName: { text: `gap.${rule.id}.name` },
    certainty,
    severity: severityOf(finding),
    actor: actorId === null ? null : situation.refer(actorId),
    otherActor: otherActorId ? situation.refer(otherActorId) : null,
    needId: needId ?? null,
    placeId: placeId ?? null,
    placeName: placeId ? situation.node(placeId).displayName : null,
    resourceId: resourceId ?? null,
    since,
    size,
    state,
    ...rule.describe(situation, finding, thresholdsOf(rule, chosen)),
  };
}
