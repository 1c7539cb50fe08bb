import type { DecisionRowFragment } from '../../api/generated.ts';

export interface TimelineItem {
  readonly on: string;
  /** What happened; null where it is a decision. */
  readonly sentence: string | null;
  readonly decision: DecisionRowFragment | null;
}

/** The first day of a date that may be known to the month or the year only. */
const firstDay = (date: string): string => (date + '-01-01').slice(0, 10);

/** What is recorded of a person and what was decided about her in one line, the latest first. */
export function personTimeline(
  recorded: readonly { readonly on: string; readonly sentence: string }[],
  decisions: readonly DecisionRowFragment[],
): TimelineItem[] {
  return [
    ...decisions.map((decision) => ({ on: decision.decidedOn, sentence: null, decision })),
    ...recorded.map(({ on, sentence }) => ({ on, sentence, decision: null })),
  ].toSorted((a, b) => firstDay(b.on).localeCompare(firstDay(a.on)));
}
