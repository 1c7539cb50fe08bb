import type { ChosenThresholds } from '../analysis/gaps/thresholds.ts';
import type { ChangedThreshold, GapThresholds } from '../entities/gapThresholds.ts';
import type { Setting } from '../entities/setting.ts';

interface RuleWithThresholds {
  readonly id: string;
  readonly thresholds: readonly { readonly id: string; readonly usual: number }[];
}

/**
 * Thresholds by rule, in the order of the rules, without those that are as usual.
 * @throws ProblemError what `check` throws for choices that cannot be
 */
export function changedThresholds(
  changed: readonly ChangedThreshold[],
  rules: readonly RuleWithThresholds[],
  check: (chosen: ChosenThresholds) => void,
): ChosenThresholds {
  const valuesOf = (id: string) =>
    changed.filter(({ rule }) => rule === id).map(({ threshold, value }) => [threshold, value] as const);
  const ids = [...new Set(changed.map(({ rule }) => rule))];
  check(Object.fromEntries(ids.map((id) => [id, Object.fromEntries(valuesOf(id))])));
  const kept = rules.map(({ id, thresholds }) => {
    const chosen = new Map(valuesOf(id));
    const unusual = thresholds.filter((each) => chosen.has(each.id) && chosen.get(each.id) !== each.usual);
    return [id, Object.fromEntries(unusual.map((each) => [each.id, chosen.get(each.id)!]))] as const;
  });
  return Object.fromEntries(kept.filter(([, values]) => Object.keys(values).length > 0));
}

/** Saved thresholds as they are answered. */
export const toThresholds = ({ content, ...setting }: Setting): GapThresholds => ({
  ...setting,
  changed: Object.entries(JSON.parse(content) as ChosenThresholds).flatMap(([rule, values]) =>
    Object.entries(values).map(([threshold, value]) => ({ rule, threshold, value })),
  ),
});
