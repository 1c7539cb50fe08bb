import { describe, expect, it } from 'vitest';
import { gammaVariate } from '../../../../server/analysis/activists/certainty/gammaVariate.ts';
import type { ScoreColumn } from '../../../../server/analysis/activists/score.ts';
import { weightRobustness } from '../../../../server/analysis/activists/weightRobustness.ts';
import { random } from '../../../../server/analysis/random.ts';

const column = (id: string, ...values: number[]): ScoreColumn => ({ id, values: Float64Array.from(values) });
const settings = { draws: 4000, concentration: 50, k: 1, seed: 1 };

describe('weightRobustness', () => {
  it('is certain where one is ahead in everything, and none for who has no score', () => {
    const columns = [column('x', 1, 0.5, NaN), column('y', 1, 0.5, NaN)];
    expect([...weightRobustness(columns, { x: 1, y: 3 }, settings)]).toEqual([1, 0, 0]);
  });

  // The first is ahead when x weighs more than y: that share of a Beta(25, 25) is one half.
  it('is one half where two are ahead in one thing each, with equal weights', () => {
    const [one, other] = weightRobustness([column('x', 1, 0), column('y', 0, 1)], { x: 1, y: 1 }, settings);
    expect(one! + other!).toBeCloseTo(1, 9);
    // Three standard errors of a share of 4,000.
    expect(Math.abs(one! - 0.5)).toBeLessThan(3 * Math.sqrt(0.25 / 4000));
  });

  // P(Beta(30, 20) > ½) = Σ over j ≥ 30 of C(49, j) / 2^49 for whole parameters (the Beta is a binomial tail).
  it('is the tail of the Beta distribution with other weights', () => {
    let [tail, ways] = [0, 1];
    for (let j = 49; j >= 0; j--) {
      if (49 - j < 30) tail += ways / 2 ** 49;
      ways = (ways * j) / (50 - j);
    }
    const [one] = weightRobustness([column('x', 1, 0), column('y', 0, 1)], { x: 3, y: 2 }, settings);
    expect(Math.abs(one! - tail)).toBeLessThan(3 * Math.sqrt(0.1 / 4000));
  });

  it('keeps a weight of 0 at 0, lets equal scores share a place, and repeats itself', () => {
    const columns = [column('x', 1, 1, 0.5), column('y', 0, 0, 1)];
    // One place for two equal ones: half of it each, as in the draws of the certainty.
    expect([...weightRobustness(columns, { x: 1, y: 0 }, settings)]).toEqual([0.5, 0.5, 0]);
    const weights = { x: 2, y: 1 };
    expect(weightRobustness(columns, weights, settings)).toEqual(
      weightRobustness(columns, weights, settings),
    );
    expect([...weightRobustness(columns, weights, { ...settings, k: 5 })]).toEqual([1, 1, 1]);
  });
});

describe('the weights drawn', () => {
  // Mean and variance of a Dirichlet distribution: a_i / A, and m (1 − m) / (A + 1).
  it('have the mean and the variance of the Dirichlet distribution', () => {
    const alphas = [12.5, 7.5, 25, 0.4, 4.6];
    const draw = gammaVariate(random(7));
    const count = 20_000;
    const drawn = Array.from({ length: count }, () => {
      const gammas = alphas.map((alpha) => draw(alpha));
      const sum = gammas.reduce((total, gamma) => total + gamma, 0);
      return gammas.map((gamma) => gamma / sum);
    });
    alphas.forEach((alpha, i) => {
      const mean = alpha / 50;
      const variance = (mean * (1 - mean)) / 51;
      const values = drawn.map((weights) => weights[i]!);
      const found = values.reduce((total, value) => total + value, 0) / count;
      const spread = values.reduce((total, value) => total + (value - found) ** 2, 0) / count;
      expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / count));
      expect(spread / variance).toBeGreaterThan(0.9);
      expect(spread / variance).toBeLessThan(1.1);
    });
  });
});
