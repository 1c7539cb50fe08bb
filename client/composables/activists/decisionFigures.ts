import type { ActivistRowFragment, DecisionInput } from '../../api/generated.ts';
import type { RankInterval } from './useCertainty.ts';

/** What a list says of somebody at the time of a decision. */
export type DecisionFigures = Pick<
  DecisionInput,
  'rank' | 'low' | 'high' | 'score' | 'profileName' | 'profileVersion' | 'seed' | 'asOf'
>;

/** The weights and the day of a list, and the seed of its intervals. */
export interface ListedWith {
  readonly profile: { readonly name: string; readonly version: number } | null;
  readonly asOf: string;
  readonly seed: number | null;
}

/** What is kept with a decision: rank and score by the list, the range of ranks where it is known. */
export function decisionFigures(
  activist: Pick<ActivistRowFragment, 'rank' | 'score'>,
  interval: RankInterval | null,
  { profile, asOf, seed }: ListedWith,
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
  };
}
