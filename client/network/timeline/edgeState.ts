import type { DayWindow, Spells } from './spells.ts';

/** How faint an edge that has ended gets until it is gone, in steps: few, so that most frames change few edges. */
export const fadingSteps = 4;

/**
 * What an edge is in a window of days. It ends on the day after its last one: what held to the end of March has ended in April.
 * - 0 absent: neither on the day before the window nor on one of its days;
 * - 1 held: on the day before the window and on its last day;
 * - 2 formed: on its last day, but not on the day before the window;
 * - 3 … 6 ended: on the day before, but no more on the last day; the higher, the longer ago;
 * - 7 … 10 passing: neither before nor at the end, but between; the higher, the longer ago.
 */
export type EdgeState = number;
export const absent = 0;
export const held = 1;
export const formed = 2;
const firstEnded = 3;
const firstPassing = firstEnded + fadingSteps;
export const stateCount = firstPassing + fadingSteps;

export const isHolding = (state: EdgeState): boolean => state === held || state === formed;
export const isNew = (state: EdgeState): boolean => state === formed || state >= firstPassing;
export const hasEnded = (state: EdgeState): boolean => state >= firstEnded;
/** How much of an edge is left to be seen: 1 = all of it. */
export const strengthOfState = (state: EdgeState): number =>
  hasEnded(state) ? 1 - ((state - firstEnded) % fadingSteps) / fadingSteps : 1;

/** O(spells of the edge). */
export function edgeState(
  { offsets, from, to }: Spells,
  edge: number,
  { first, last }: DayWindow,
): EdgeState {
  let wasBefore = false;
  let latest = -Infinity;
  for (let i = offsets[edge] ?? 0; i < (offsets[edge + 1] ?? 0); i++) {
    const [begin, end] = [from[i] ?? 0, to[i] ?? 0];
    if (begin > last) break;
    if (begin < first && end >= first - 1) wasBefore = true;
    if (end >= first - 1) latest = end;
  }
  if (latest >= last) return wasBefore ? held : formed;
  if (latest < first - 1) return absent;
  const age = Math.floor((fadingSteps * (last - latest - 1)) / (last - first + 1));
  return (wasBefore ? firstEnded : firstPassing) + age;
}
