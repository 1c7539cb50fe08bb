import { onceFor } from '../../graph/onceFor.ts';
import type { CommunityRecord } from '../../entities/communityRecord.ts';
import type { NetworkSelection } from '../../entities/networkSelection.ts';
import { ProblemError } from '../../entities/problem.ts';
import {
  gapCertainties,
  gapSeverities,
  type SupportGap,
  type SupportGaps,
} from '../../entities/results/supportGaps.ts';
import { basisOf, type Basis } from '../basis.ts';
import { observation } from '../observation.ts';
import type { GapFinding, GapRule, GapSituation } from './gapRule.ts';
import { rules } from './rules.ts';

const thinBelow = 0.4;

interface FoundGap {
  readonly rule: GapRule;
  readonly finding: GapFinding;
  readonly id: string;
}

/**
 * Where support is missing: a work list. Rules look at the contacts of the selection without direction, by default
 * KNOWS, SUPPORTS and NOMINATES. The summary counts the gaps of every rule, the list holds those asked for.
 * Order: confirmed before unknown, severe first, then by rule, the largest and the oldest first.
 * Complexity: O(nodes + ties), and O(n + m) for each gap that is shown.
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
  const { situation, found } = allGaps(record, selection, options.today);
  const shown = found.filter(({ rule }) => wanted.includes(rule.id)).sort(compareGaps);
  return {
    rules: rules.map((rule) => {
      const count = (certainty: string): number =>
        found.filter((gap) => gap.rule === rule && gap.finding.certainty === certainty).length;
      return {
        id: rule.id,
        name: { text: `gap.${rule.id}.name` },
        definition: { text: `gap.${rule.id}.definition` },
        confirmed: count('confirmed'),
        unknown: count('unknown'),
      };
    }),
    totalCount: shown.length,
    gaps: shown
      .slice(options.offset, options.offset + options.first)
      .map((gap) => supportGap(situation, gap)),
  };
}

/** Each holds what was computed of a whole community. */
const keptPerRecord = 4;

/** The gaps of all rules, from which pages are cut. */
const allGaps = onceFor((record: CommunityRecord, selection: NetworkSelection, today: string) => {
  const situation = situationOf(basisOf(record, selection, today));
  const found = rules.flatMap((rule) =>
    rule.find(situation).map((finding): FoundGap => ({ rule, finding, id: idOf(rule, finding) })),
  );
  return { situation, found };
}, keptPerRecord);

export function situationOf(basis: Basis): GapSituation {
  const { residents, responses } = basis;
  const answered = residents.filter(({ id }) => responses.answered.has(id)).length;
  const isThinlySurveyed = responses.asked.size > 0 && answered < thinBelow * residents.length;
  return { ...basis, observed: observation(basis), isThinlySurveyed };
}

function idOf(rule: GapRule, { actorId, otherActorId, needId }: GapFinding): string {
  return [rule.id, needId, actorId, otherActorId].filter((part) => part !== null).join(':');
}

function compareGaps(a: FoundGap, b: FoundGap): number {
  const [x, y] = [a.finding, b.finding];
  return (
    gapCertainties.indexOf(x.certainty) - gapCertainties.indexOf(y.certainty) ||
    gapSeverities.indexOf(x.severity) - gapSeverities.indexOf(y.severity) ||
    rules.indexOf(a.rule) - rules.indexOf(b.rule) ||
    (y.size ?? Number.MAX_VALUE) - (x.size ?? Number.MAX_VALUE) ||
    (x.since ?? '9999').localeCompare(y.since ?? '9999') ||
    (a.id < b.id ? -1 : 1)
  );
}

function supportGap(situation: GapSituation, { rule, finding, id }: FoundGap): SupportGap {
  const { certainty, severity, size, since, actorId, otherActorId, needId } = finding;
  return {
    id,
    rule: rule.id,
    ruleName: { text: `gap.${rule.id}.name` },
    certainty,
    severity,
    actor: situation.refer(actorId),
    otherActor: otherActorId === null ? null : situation.refer(otherActorId),
    needId,
    since,
    size,
    ...finding.describe(),
  };
}
