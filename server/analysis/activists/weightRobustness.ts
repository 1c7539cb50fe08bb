import { random } from '../random.ts';
import { gammaVariate } from './certainty/gammaVariate.ts';
import { topShares } from './certainty/midRanks.ts';
import { weightedScores, type DimensionWeights, type ScoreColumn } from './score.ts';

export interface RobustnessSettings {
  /** How many sets of weights are drawn. */
  readonly draws: number;
  /** How close they are to the given ones: the sum of the parameters of their distribution. */
  readonly concentration: number;
  readonly k: number;
  readonly seed: number;
}

/**
 * How often each person stays among the first k when the weights are a little different.
 *
 * Definition: the mean over the draws of how much of a place among the first k a row has: 1, 0, or, of equal ones across
 *   the end of the list, the share of the places left (`topShares`). Weights are drawn from a Dirichlet distribution
 *   with the given weights as its mean; a weight of 0 stays 0. `percentiles`: the columns of those who compete for a
 *   place, as `percentileColumns` gives them.
 * Range: 0 to 1; 0 for who has no score. All add up to k, where so many have a score. Deterministic for a seed.
 * Complexity: O(draws × (columns × n + n log n)). Source: Dirichlet weights as in SMAA, Lahdelma & Salminen 2001,
 *   Operations Research 49:444-454.
 */
export function weightRobustness(
  percentiles: readonly ScoreColumn[],
  weights: DimensionWeights,
  { draws, concentration, k, seed }: RobustnessSettings,
): Float64Array {
  const draw = gammaVariate(random(seed));
  const mean = percentiles.map(({ id }) => ({ id, weight: weights[id] ?? 0 }));
  const sum = mean.reduce((total, { weight }) => total + weight, 0);
  const stays = new Float64Array(percentiles[0]?.values.length ?? 0);
  for (let i = 0; i < draws; i++) {
    const scores = weightedScores(percentiles, drawnWeights(mean, concentration / sum, draw));
    topShares(scores, k).forEach((share, row) => {
      if (!Number.isNaN(scores[row]!)) stays[row]! += share;
    });
  }
  return stays.map((count) => count / draws);
}

/** Gamma variates in the proportions of a Dirichlet distribution; `weightedScores` reads only their ratios. */
function drawnWeights(
  mean: readonly { id: string; weight: number }[],
  scale: number,
  draw: (shape: number) => number,
): DimensionWeights {
  return Object.fromEntries(mean.map(({ id, weight }) => [id, weight === 0 ? 0 : draw(weight * scale)]));
}
