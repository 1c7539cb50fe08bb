import type { Alert } from './useAlerts.ts';

/** A line of the list: an alert, or what stands for the other alerts of its kind. */
type AlertLine =
  | { readonly id: string; readonly alert: Alert; readonly folded: null }
  | {
      readonly id: string;
      readonly alert: null;
      readonly folded: { readonly rule: string; readonly name: string; readonly count: number };
    };

/** So many of a kind are shown. */
const mostOfKind = 3;

/**
 * Alerts in their order, but of each kind only the first three and behind them how many more of it are in the list; kinds
 * in `unfolded` are shown whole, null = all. One more alone is shown, as the line for it would take its place. O(alerts).
 */
export function foldedAlerts(
  alerts: readonly Alert[],
  unfolded: readonly string[] | null,
): readonly AlertLine[] {
  const counts = new Map<string, number>();
  for (const { rule } of alerts) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return alerts.flatMap((alert): AlertLine[] => {
    const { id, rule, ruleName } = alert;
    const line = { id, alert, folded: null };
    const place = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, place);
    const left = counts.get(rule)! - mostOfKind;
    if (unfolded === null || left <= 1 || unfolded.includes(rule) || place < mostOfKind) return [line];
    if (place > mostOfKind) return [];
    return [line, { id: `more ${rule}`, alert: null, folded: { rule, name: ruleName, count: left } }];
  });
}
