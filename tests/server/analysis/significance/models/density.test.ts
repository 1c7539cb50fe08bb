import { describe, expect, it } from 'vitest';
import { transitivity } from '../../../../../server/analysis/network/transitivity.ts';
import { defaultMeasureOptions } from '../../../../../server/analysis/measure.ts';
import { random } from '../../../../../server/analysis/random.ts';
import { density } from '../../../../../server/analysis/significance/models/density.ts';
import { adjacency } from '../../../../../server/graph/adjacency.ts';
import { complete, randomNetwork } from '../../networks.ts';
import { allNetworks, chiSquare, isLike, tally, tiesIn } from '../uniformity.ts';

describe('density', () => {
  it.each([false, true])(
    'keeps the numbers of nodes and ties, and the strengths (directed: %s)',
    (directed) => {
      for (const size of [0, 3, 40, 100]) {
        const given = adjacency(randomNetwork(15, size, size, directed));
        const sample = density.sampler({ view: given }, random(2));
        for (let draw = 0; draw < 5; draw++) expect(isLike(sample().view, given)).toBe(true);
      }
    },
  );

  it.each([
    [false, 5, 3],
    [true, 3, 2],
  ])(
    'draws every network of its size equally often (all enumerated; directed: %s)',
    (directed, order, size) => {
      const given = adjacency(randomNetwork(order, size, 1, directed));
      const all = allNetworks(order, directed, (ties) => ties.length === size);
      const sample = density.sampler({ view: given }, random(3));
      const seen = tally(all.length * 300, () => tiesIn(sample().view));
      expect(seen.size).toBe(all.length);
      const freedom = all.length - 1;
      expect(chiSquare(seen, all.length)).toBeLessThan(freedom + 4 * Math.sqrt(2 * freedom) + 4);
    },
  );

  it('closes a two-path with the chance (m − 2)/(M − 2) (by hand: its third pair is one of M − 2, m − 2 of them tied)', () => {
    const given = adjacency(randomNetwork(30, 90, 1));
    const sample = density.sampler({ view: given }, random(4));
    const draws = 2000;
    const values = Array.from({ length: draws }, () =>
      transitivity.compute(sample().view, defaultMeasureOptions)!,
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / draws;
    const error = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws ** 2);
    // A ratio of means, so that the mean ratio may be off by a little: the order of 1/n of the spread.
    expect(Math.abs(mean - 88 / 433)).toBeLessThan(4 * error + 0.002);
  });

  it('leaves nothing to chance where all are tied', () => {
    const given = adjacency(complete(5));
    expect(tiesIn(density.sampler({ view: given }, random(1))().view)).toBe(tiesIn(given));
  });
});
