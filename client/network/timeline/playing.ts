import type { TimeUnit } from './calendar.ts';
import type { DayWindow } from './spells.ts';
import { movedWindow, windowBetween, type TimeSpan } from './windowMoves.ts';

/** Where a timeline is that plays: at a window, or a share of the way to the next one. */
export interface Playing {
  readonly from: DayWindow;
  /** 0 to 1. */
  readonly share: number;
}

/** How a timeline plays: `isStill` jumps from window to window, for those who want no motion. */
export interface PlayingStyle {
  readonly unit: TimeUnit;
  readonly isStill: boolean;
}

const isSame = (one: DayWindow, other: DayWindow): boolean =>
  one.first === other.first && one.last === other.last;

/** Some units further; `isOver` at the end of the span. */
export function played(
  { from, share }: Playing,
  units: number,
  span: TimeSpan,
  { unit }: PlayingStyle,
): Playing & { readonly isOver: boolean } {
  let at = from;
  let left = share + units;
  for (; left >= 1; left--) {
    const next = movedWindow(at, span, unit, 1);
    if (isSame(next, at)) break;
    at = next;
  }
  const isOver = isSame(movedWindow(at, span, unit, 1), at);
  return { from: at, share: isOver ? 0 : left, isOver };
}

/** What is to be seen. */
export const windowOf = (
  { from, share }: Playing,
  span: TimeSpan,
  { unit, isStill }: PlayingStyle,
): DayWindow =>
  isStill || share === 0 ? from : windowBetween(from, movedWindow(from, span, unit, 1), share);
