import { describe, expect, it } from 'vitest';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { betweenness } from '../../../server/kernels/betweenness.ts';
import { makeCrew } from '../../../server/kernels/crew.ts';
import { installExecution } from '../../../server/kernels/execution.ts';
import { sampledBetweenness } from '../../../server/kernels/sampledBetweenness.ts';
import { complete, fromTable, path, randomNetwork, star } from '../analysis/networks.ts';
import { mixture } from './shapes.ts';

const wish = { error: 0.02, confidence: 0.99, seed: 5 };

describe('sampledBetweenness', () => {
  it.each([
    ['in one part', adjacency(randomNetwork(200, 500, 3))],
    ['directed', adjacency(randomNetwork(200, 700, 3, true))],
    ['of many shapes', mixture(9, false, 25)],
    ['of many shapes, directed', mixture(9, true, 25)],
  ])('is within its error of the exact shares, %s', (_, view) => {
    const { shares, error, samples } = sampledBetweenness(view, wish);
    const pairs = ((view.order - 1) * (view.order - 2)) / (view.directed ? 1 : 2);
    const exact = betweenness(view, false).map((value) => value / pairs);
    expect(error).toBeLessThanOrEqual(wish.error);
    expect(samples).toBeGreaterThan(1000);
    shares.forEach((share, i) => expect(Math.abs(share - exact[i]!)).toBeLessThanOrEqual(error));
  });

  it('draws each of several shortest paths equally often (a and d have two ways, by b and by c and its twin)', () => {
    const view = adjacency(fromTable(['ab', 'bd', 'ac', 'cd', 'ae', 'ed'].map((tie) => [tie[0]!, tie[1]!])));
    const { shares } = sampledBetweenness(view, { ...wish, error: 0.01 });
    // b, c and e: one third of the pair a, d; a and d: half of each pair of two of b, c, e; of 6 pairs.
    [0.25, 1 / 18, 1 / 18, 0.25, 1 / 18].forEach((share, i) =>
      expect(Math.abs(shares[i]! - share)).toBeLessThan(0.01),
    );
  });

  it('is the same for a seed, with a crew too, and another for another', async () => {
    const view = adjacency(randomNetwork(300, 700, 2));
    const alone = sampledBetweenness(view, wish);
    const crew = makeCrew(2);
    try {
      installExecution({ crew });
      expect(sampledBetweenness(view, wish)).toEqual(alone);
    } finally {
      installExecution({});
      await crew.close();
    }
    expect(sampledBetweenness(view, { ...wish, seed: 6 }).shares).not.toEqual(alone.shares);
  });

  it('is known where there is nothing to chance (by hand)', () => {
    expect([...sampledBetweenness(adjacency(complete(6)), wish).shares]).toEqual(Array(6).fill(0));
    expect([...sampledBetweenness(adjacency(path(2)), wish).shares]).toEqual([0, 0]);
    const { shares } = sampledBetweenness(adjacency(star(50)), wish);
    expect(Math.abs(shares[0]! - 1)).toBeLessThan(0.02);
    expect([...shares.slice(1)]).toEqual(Array(49).fill(0));
  });

  it('refuses an error or a confidence that cannot be', () => {
    const view = adjacency(path(5));
    expect(() => sampledBetweenness(view, { ...wish, error: 0 })).toThrow(RangeError);
    expect(() => sampledBetweenness(view, { ...wish, confidence: 1 })).toThrow(RangeError);
  });
});
