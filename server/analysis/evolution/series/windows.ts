import type { CommunityRecord } from '../../../entities/communityRecord.ts';
import { selectionAt } from '../../../entities/moment.ts';
import type { NetworkSelection } from '../../../entities/networkSelection.ts';
import { firstDay, lastDay, type PartialDate } from '../../../entities/partialDate.ts';
import { ProblemError } from '../../../entities/problem.ts';
import { dayAfter } from '../../../graph/daySpan.ts';
import { nodesOf, type DateWindow } from '../../../graph/recordTies.ts';
import { compareNames } from '../../ranks.ts';
import { daysOfWave } from '../moments.ts';
import { monthsBefore } from './calendar.ts';

/** From one window to the next, in months. */
export const windowSteps = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;
export type WindowStep = keyof typeof windowSteps;

/**
 * What a window holds of the ties: those that hold on its last day (`asOf`), on some day of the months up to it
 * (`sliding`), or on any day up to it (`cumulative`).
 */
export const windowWidths = ['asOf', 'sliding', 'cumulative'] as const;
export type WindowWidth = (typeof windowWidths)[number];

export interface WindowsQuestion {
  /** The days that the first window may not end before; null = as many windows as are usual. */
  readonly first: PartialDate | null;
  /** The last window ends on its last day; null = today. */
  readonly last: PartialDate | null;
  readonly step: WindowStep;
  readonly width: WindowWidth;
  /** How many months a sliding window holds; null = as many as a step. */
  readonly months: number | null;
  /** In place of dates: one window for each survey round. */
  readonly byWaves: boolean;
  readonly today: string;
}

/** A stretch of time at which a network is looked at. */
export interface SeriesWindow {
  /** Its last day, or the id of the survey round. */
  readonly key: string;
  /** First day; null = since ever, or a survey round that does not say. */
  readonly from: PartialDate | null;
  /** Last day; null only for a survey round that does not say. */
  readonly to: PartialDate | null;
  readonly waveId: string | null;
  /** Of a survey round; null for dates. */
  readonly name: string | null;
  /** Which network it is: the asked one at this time. */
  readonly selection: NetworkSelection;
}

/** The days on which what is recorded beside the ties is looked at; of a survey round those on which it was held. */
export const daysOfWindow = ({ from, to }: SeriesWindow): DateWindow => ({ from, to });

export const usualWindows = 12;
export const mostWindows = 60;
const mostMonths = 120;

/**
 * The windows of a question, in order of time. Their last days are counted back from the last one in whole steps, so
 * that the latest window is always there; at the end of a month they stay at ends of months.
 * @throws ProblemError when there are too many, or the dates make no span
 */
export function windowsOf(
  record: CommunityRecord,
  selection: NetworkSelection,
  question: WindowsQuestion,
): SeriesWindow[] {
  const windows = question.byWaves ? waveWindows(record, selection) : dateWindows(selection, question);
  if (windows.length > mostWindows)
    throw new ProblemError({ code: 'tooMany', field: 'windows', parameters: { max: mostWindows } });
  return windows;
}

function waveWindows(record: CommunityRecord, selection: NetworkSelection): SeriesWindow[] {
  const begun = (wave: SeriesWindow): string => (wave.from ? firstDay(wave.from) : '9999');
  return nodesOf(record, 'Wave')
    .map((wave): SeriesWindow => ({
      key: wave.id,
      ...daysOfWave(wave),
      waveId: wave.id,
      name: wave.displayName,
      selection: selectionAt(selection, { waveId: wave.id }),
    }))
    .sort(
      (a, b) =>
        begun(a).localeCompare(begun(b)) || compareNames(a.name!, b.name!) || (a.key < b.key ? -1 : 1),
    );
}

function dateWindows(
  selection: NetworkSelection,
  { first, last, step, width, months, today }: WindowsQuestion,
): SeriesWindow[] {
  const end = lastDay(last ?? today);
  if (first && firstDay(first) > end)
    throw new ProblemError({
      code: 'endBeforeStart',
      field: 'last',
      value: end,
      parameters: { start: first },
    });
  const stepMonths = windowSteps[step];
  const span = months ?? stepMonths;
  if (!Number.isInteger(span) || span < 1)
    throw new ProblemError({ code: 'tooSmall', field: 'months', parameters: { min: 1 } });
  if (span > mostMonths)
    throw new ProblemError({ code: 'tooLarge', field: 'months', parameters: { max: mostMonths } });
  const windows: SeriesWindow[] = [];
  for (let back = 0; back <= mostWindows; back++) {
    const to = monthsBefore(end, back * stepMonths);
    if (first ? to < firstDay(first) : back === usualWindows) break;
    windows.push(dateWindow(selection, to, width, span));
  }
  return windows.reverse();
}

function dateWindow(
  selection: NetworkSelection,
  to: string,
  width: WindowWidth,
  months: number,
): SeriesWindow {
  const at = { key: to, to, waveId: null, name: null };
  if (width === 'asOf') return { ...at, from: to, selection: selectionAt(selection, { date: to }) };
  const from = width === 'sliding' ? dayAfter(monthsBefore(to, months)) : null;
  return { ...at, from, selection: { ...selection, asOf: null, waveId: null, from, to } };
}
