import type { ActivistRowFragment, DecisionInput, FairnessFact } from '../../api/generated.ts';
import type { RankInterval } from './useCertainty.ts';

/** What a list says of somebody at the time of a decision. */
export type DecisionFigures = Pick<
  DecisionInput,
  'rank' | 'low' | 'high' | 'score' | 'profileName' | 'profileVersion' | 'seed' | 'asOf' | 'groupBy'
>;

/** Where somebody stands on a list. */
export type ListedAt = Pick<ActivistRowFragment, 'rank' | 'score'>;

/** The weights and the day of a list, and the seed of its intervals. */
export interface ListedWith {
  readonly profile: { readonly name: string; readonly version: number } | null;
  readonly asOf: string;
  readonly seed: number | null;
  /** By which fact groups were told apart, where she is chosen from the first of each; null = the list of all. */
  readonly groupBy: FairnessFact | null;
}

/** What is kept with a decision about somebody who stands so on a list; `groupBy` as in `ListedWith`. */
export type FiguresFrom = (personId: string, at: ListedAt, groupBy: FairnessFact | null) => DecisionFigures;

/** What is kept with a decision: rank and score by the list, the range of ranks where it is known. */
export function decisionFigures(
  activist: ListedAt,
  interval: RankInterval | null,
  { profile, asOf, seed, groupBy }: ListedWith,
): DecisionFigures {
  return {
    rank: activist.rank,
    score: activist.score,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    seed: interval ? seed : null,
    profileName: profile?.name ?? null,
    profileVersion: profile?.version ?? null,
    asOf,
    groupBy,
  };
}
