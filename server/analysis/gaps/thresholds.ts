import { ProblemError, type Problem } from '../../entities/problem.ts';
import { chosenParameters } from '../chosenParameters.ts';
import type { GapRule, ThresholdValues } from './gapRule.ts';
import { rules } from './rules.ts';

/** Thresholds that somebody chose, by rule; what is not there is as usual. */
export type ChosenThresholds = Readonly<Record<string, ThresholdValues>>;

/** What a rule reads: the chosen numbers and the usual ones. Choices for thresholds that it no longer has are ignored. */
export function thresholdsOf(
  { id, thresholds }: Pick<GapRule, 'id' | 'thresholds'>,
  chosen: ChosenThresholds = {},
): ThresholdValues {
  const own = chosen[id] ?? {};
  return Object.fromEntries(
    thresholds.map((threshold) => [
      threshold.id,
      Object.hasOwn(own, threshold.id) ? own[threshold.id]! : threshold.usual,
    ]),
  );
}

/**
 * Before choices are kept: whether there are such rules and thresholds, whether they may be that large, and whether they
 * are in order with those that are left as usual.
 * @throws ProblemError notAChoice for a rule, those of `chosenParameters`, and thresholdsOutOfOrder
 */
export function checkThresholds(
  chosen: ChosenThresholds,
  known: readonly Pick<GapRule, 'id' | 'thresholds'>[] = rules,
): void {
  for (const [id, values] of Object.entries(chosen)) {
    const rule = known.find((each) => each.id === id);
    if (!rule) {
      const choices = known.map((each) => each.id).join(', ');
      const value = id.slice(0, 80);
      throw new ProblemError({ code: 'notAChoice', field: 'thresholds', value, parameters: { choices } });
    }
    const choices = Object.entries(values).map(([threshold, value]) => ({ id: threshold, value }));
    chosenParameters({ parameters: rule.thresholds }, choices);
    checkOrder(rule, chosen);
  }
}

/** @throws ProblemError thresholdsOutOfOrder for each threshold that is below one that it may not be below */
function checkOrder(rule: Pick<GapRule, 'id' | 'thresholds'>, chosen: ChosenThresholds): void {
  const values = thresholdsOf(rule, chosen);
  const problems = rule.thresholds.flatMap(({ id, notBelow }): Problem[] => {
    const [value, least] = [values[id]!, notBelow === undefined ? -Infinity : values[notBelow]!];
    if (value >= least) return [];
    return [{ code: 'thresholdsOutOfOrder', field: `parameters.${id}`, parameters: { given: value, least } }];
  });
  if (problems.length > 0) throw new ProblemError(problems);
}
