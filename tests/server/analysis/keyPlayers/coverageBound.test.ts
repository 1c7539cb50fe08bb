import { describe, expect, it } from 'vitest';
import { criteria } from '../../../../server/analysis/keyPlayers/criteria.ts';
import { keyPlayers } from '../../../../server/analysis/keyPlayers/keyPlayers.ts';
import { valueOf } from '../../../../server/analysis/keyPlayers/setCriterion.ts';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import { fromTable, randomNetwork, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { setsOf, valueByDefinition } from './bruteForce.ts';

const networks = [
  ...[1, 2, 3, 4, 5, 6].map((seed) => randomNetwork(10, 8 + 2 * seed, seed, seed % 2 === 0)),
  toy12(1),
];
const goals = ['reach', 'reachWithin'] as const;

describe('the upper bound of what sets reach', () => {
  it('is never below the best of all sets, whatever set was found (all sets, by definition)', () => {
    for (const network of networks) {
      const view = adjacency(network);
      const everybody = view.keys.map((_, i) => i);
      for (const goal of goals) {
        for (const size of [1, 2, 3]) {
          const values = criteria[goal].values(view, { steps: 2 });
          const best = Math.max(
            ...setsOf(view.keys, size).map((set) => valueByDefinition(network, goal, set)),
          );
          const choices = { required: [], candidates: everybody, choose: size };
          for (const members of [everybody.slice(0, size), everybody.slice(-size)]) {
            const bound = values.upperBound!(choices, { members, value: valueOf(values, members) });
            expect(bound).toBeGreaterThanOrEqual(best - 1e-12);
            expect(bound).toBeLessThanOrEqual(1);
          }
        }
      }
    }
  });

  it('is never below the best of the sets that are asked for (all sets, by definition)', () => {
    for (const network of networks) {
      const view = adjacency(network);
      const candidates = view.keys.map((_, i) => i).slice(2);
      for (const goal of goals) {
        const values = criteria[goal].values(view, { steps: 1 });
        const sets = setsOf(view.keys.slice(2), 2).map((set) => [view.keys[0]!, ...set]);
        const best = Math.max(...sets.map((set) => valueByDefinition(network, goal, set, 1)));
        const members = [0, 2, 3];
        const found = { members, value: valueOf(values, members) };
        const bound = values.upperBound!({ required: [0], candidates, choose: 2 }, found);
        expect(bound).toBeGreaterThanOrEqual(best - 1e-12);
      }
    }
  });

  it('is at most what the best others would each add to the set found, and mostly less', () => {
    let [lower, gaps] = [0, 0];
    for (const seed of [1, 2, 3, 4]) {
      const network = randomNetwork(120, 200, seed);
      const view = adjacency(network);
      const candidates = view.keys.map((_, i) => i);
      const values = criteria.reach.values(view, { steps: 2 });
      const members = keyPlayers(network, { goal: 'reach', size: 6, seed: 1 }).members.map((key) =>
        view.keys.indexOf(key),
      );
      const value = valueOf(values, members);
      const bound = values.upperBound!({ required: [], candidates, choose: 6 }, { members, value });
      const worth = values.adding(members);
      const gains = candidates.map((i) => worth(i) - value).sort((a, b) => b - a);
      const plain = gains.slice(0, 6).reduce((sum, gain) => sum + gain, value);
      expect(bound).toBeLessThanOrEqual(plain + 1e-12);
      if (bound < value + (plain - value) / 2) lower++;
      gaps += bound - value;
    }
    expect(lower).toBe(4);
    expect(gaps / 4).toBeLessThan(0.03);
  });

  it('is the value where all sets were tried, or where nothing is left to reach, and unknown of fragmentation', () => {
    const tried = keyPlayers(toy12(1), { goal: 'fragment', size: 2, seed: 1 });
    expect(tried).toMatchObject({ exact: true, bound: tried.value });
    // As many pairs of 3,000 as would take too long to try.
    const large = star(3_000);
    expect(keyPlayers(large, { goal: 'reach', size: 3, seed: 1 })).toMatchObject({
      exact: false,
      value: 1,
      bound: 1,
    });
    const rows = Array.from({ length: 400 }, (_, i) => [`h${i % 3}`, `p${i}`] as const);
    const hubs = fromTable([...rows, ['h0', 'h1'], ['h1', 'h2']]);
    expect(keyPlayers(hubs, { goal: 'fragment', size: 3, seed: 1 })).toMatchObject({
      exact: false,
      bound: null,
    });
  });
});
