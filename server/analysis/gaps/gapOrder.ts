import { compareTexts } from '../../entities/compareTexts.ts';
import { gapCertainties, gapSeverities, type GapSeverity } from '../../entities/results/supportGaps.ts';
import type { GapFinding, GapRule } from './gapRule.ts';

/** A gap with the rule that found it and its id. */
export interface FoundGap {
  readonly rule: GapRule;
  readonly finding: GapFinding;
  readonly id: string;
}

/** How severe a gap is, by what it weighs: the same for every rule. */
export function severityOf({ points }: Pick<GapFinding, 'points'>): GapSeverity {
  if (points > 2) return 'high';
  return points > 1 ? 'medium' : 'low';
}

/** Stable while the gap is the same, from whichever of two it is told. */
export function gapId(rule: Pick<GapRule, 'id'>, finding: GapFinding): string {
  const { needId, resourceId, placeId, actorId, otherActorId } = finding;
  const actors = [actorId, otherActorId].sort();
  return [rule.id, needId, resourceId, placeId, ...actors].filter(Boolean).join(':');
}

/**
 * The order of the work list: confirmed before unknown, severe first, of equal ones those that weigh most, then by
 * rule as `rules` lists them, the largest and the oldest first.
 */
export const gapOrder =
  (rules: readonly GapRule[]) =>
  (a: FoundGap, b: FoundGap): number => {
    const [x, y] = [a.finding, b.finding];
    return (
      gapCertainties.indexOf(x.certainty) - gapCertainties.indexOf(y.certainty) ||
      gapSeverities.indexOf(severityOf(x)) - gapSeverities.indexOf(severityOf(y)) ||
      y.points - x.points ||
      rules.indexOf(a.rule) - rules.indexOf(b.rule) ||
      (y.size ?? Number.MAX_VALUE) - (x.size ?? Number.MAX_VALUE) ||
      compareTexts(x.since ?? '9999', y.since ?? '9999') ||
      compareTexts(a.id, b.id)
    );
  };
