import type { NetworkSelection } from '../entities/networkSelection.ts';
import { lastDay } from '../entities/partialDate.ts';
import type { DateWindow } from '../graph/recordTies.ts';
import { selectionWindow } from '../graph/resolvedSelection.ts';

/** The days that an answer is about. */
export interface AnswerDates {
  /** Ties between persons count when they held on some day of it. */
  readonly span: DateWindow;
  /** Offices, homes, memberships and supplies: those of the last day, or of the whole span when it has a beginning. */
  readonly state: DateWindow;
  /** Things that happened: from the beginning of the selection, if it has one, through the last day. */
  readonly events: DateWindow;
  /** YYYY-MM-DD; never after today. */
  readonly lastDay: string;
}

/** A selection without a date, made one of everything that held up to today; any other as it is. */
export function upToToday(selection: NetworkSelection, today: string): NetworkSelection {
  return selection.asOf || selection.from || selection.to ? selection : { ...selection, to: today };
}

/**
 * The days that an answer is about: those of the selection; without a date, everything up to today.
 * What lies ahead of today has not happened, whatever the selection says.
 */
export function answerDates(selection: NetworkSelection, today: string): AnswerDates {
  const span = selectionWindow(upToToday(selection, today));
  const end = span.to && lastDay(span.to) < today ? lastDay(span.to) : today;
  const from = selection.from ?? null;
  return { span, state: { from: from ?? end, to: end }, events: { from, to: end }, lastDay: end };
}
