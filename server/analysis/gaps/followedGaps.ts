import type { GapState } from '../../entities/results/supportGaps.ts';

/** What was done about gaps, by their ids, and which of them somebody wants to see. */
export interface FollowedGaps {
  /** Set aside for now. */
  readonly aside: readonly string[];
  /** Done on the day of the question: what was done before and is still there is open. */
  readonly done: readonly string[];
  /** Only gaps in this state; null = all. */
  readonly state: GapState | null;
  /** Only these gaps; null = all. */
  readonly among: readonly string[] | null;
}

export const nothingFollowed: FollowedGaps = { aside: [], done: [], state: null, among: null };

/** The state of a gap, and whether it is wanted, by its id. O(1) each after O(ids given). */
export function gapStateOf({ aside, done, state: wanted, among }: FollowedGaps) {
  const isAside = new Set(aside);
  const isDone = new Set(done);
  const isAmong = among && new Set(among);
  return (id: string): { readonly state: GapState; readonly isWanted: boolean } => {
    const state = isDone.has(id) ? 'done' : isAside.has(id) ? 'aside' : 'open';
    const isWanted = (wanted === null || state === wanted) && (isAmong === null || isAmong.has(id));
    return { state, isWanted };
  };
}
