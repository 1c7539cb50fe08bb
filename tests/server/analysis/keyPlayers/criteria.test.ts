import { describe, expect, it } from 'vitest';
import { criteria, keyPlayerGoals } from '../../../../server/analysis/keyPlayers/criteria.ts';
import { keyPlayers } from '../../../../server/analysis/keyPlayers/keyPlayers.ts';
import { valueOf } from '../../../../server/analysis/keyPlayers/setCriterion.ts';
import { connectedComponents } from '../../../../server/analysis/connectedComponents.ts';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import { complete, cycle, fromTable, path, randomNetwork, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { setsOf, valueByDefinition } from './bruteForce.ts';

const networks = [1, 2, 3, 4, 5, 6].map((seed) => randomNetwork(8, 5 + 2 * seed, seed, seed % 2 === 0));

describe.each(keyPlayerGoals)('%s', (goal) => {
  it('is what its definition says, for all sets of random networks (by definition)', () => {
    for (const network of networks) {
      const { keys } = adjacency(network);
      for (const steps of goal === 'reachWithin' ? [1, 2, 3] : [2]) {
        const values = criteria[goal].values(adjacency(network), { steps });
        for (const set of [1, 2, 3].flatMap((size) => setsOf(keys, size))) {
          const found = valueOf(
            values,
            set.map((key) => keys.indexOf(key)),
          );
          expect(found).toBeCloseTo(valueByDefinition(network, goal, set, steps), 12);
        }
      }
    }
  });

  it('chooses the best of all sets, of equally good ones the first (all sets, by definition)', () => {
    for (const network of [...networks, toy12(1)]) {
      const { keys } = adjacency(network);
      for (const size of [1, 2, 3]) {
        const values = setsOf(keys, size).map((set) => ({
          set,
          value: valueByDefinition(network, goal, set),
        }));
        const most = Math.max(...values.map(({ value }) => value));
        const first = values.find(({ value }) => value > most - 1e-9)!;
        const found = keyPlayers(network, { goal, size, seed: 1 });
        expect(found.members).toEqual(first.set);
        expect(found.value).toBeCloseTo(most, 12);
        expect(found.exact).toBe(true);
      }
    }
  });

  it('says what each member adds: the value less that without her (by definition)', () => {
    for (const network of [...networks, toy12(1)]) {
      const { members, value, contributions, baseline } = keyPlayers(network, { goal, size: 3, seed: 1 });
      members.forEach((key, i) => {
        const without = members.filter((other) => other !== key);
        expect(contributions[i]).toBeCloseTo(value - valueByDefinition(network, goal, without), 12);
      });
      const one = keyPlayers(network, { goal, size: 1, seed: 1 });
      expect(one.contributions).toEqual([one.value - baseline]);
    }
  });

  it('does not depend on directions, strengths, or the order in which ties come', () => {
    const rows = [
      ['a', 'b', 1],
      ['b', 'c', 9],
      ['c', 'd', 2],
      ['c', 'e', 1],
      ['e', 'f', 4],
    ] as const;
    const found = keyPlayers(fromTable(rows), { goal, size: 2, seed: 1 });
    const turned = rows.map(([from, to]) => [to, from] as const).reverse();
    expect(keyPlayers(fromTable(turned, { directed: true }), { goal, size: 2, seed: 7 })).toEqual(found);
  });
});

describe('reach', () => {
  it.each(['reach', 'reachWithin'] as const)(
    '%s never falls by another member, who adds the less the more there are',
    (goal) => {
      for (const network of networks) {
        const view = adjacency(network);
        const values = criteria[goal].values(view, { steps: 2 });
        const order = view.keys.map((_, i) => i);
        for (const [a, b, c] of setsOf(view.keys, 3).map((set) => set.map((key) => view.keys.indexOf(key)))) {
          const added = valueOf(values, [a!, c!]) - valueOf(values, [a!]);
          const addedLater = valueOf(values, [a!, b!, c!]) - valueOf(values, [a!, b!]);
          expect(added).toBeGreaterThanOrEqual(addedLater - 1e-12);
          expect(addedLater).toBeGreaterThanOrEqual(0);
        }
        expect(valueOf(values, order)).toBeCloseTo(1, 12);
      }
    },
  );

  it('is the share within so many steps (by hand: a path of seven)', () => {
    const within = (steps: number) => keyPlayers(path(7), { goal: 'reachWithin', size: 1, steps, seed: 1 });
    expect(within(1)).toMatchObject({ members: ['n2'], value: 3 / 7, baseline: 0 });
    expect(within(2)).toMatchObject({ members: ['n3'], value: 5 / 7 });
    expect(within(3)).toMatchObject({ members: ['n4'], value: 1 });
    // Whatever the number of steps, the more the more.
    for (const network of networks) {
      const values = [1, 2, 3, 4, 5].map(
        (steps) => keyPlayers(network, { goal: 'reachWithin', size: 2, steps, seed: 1 }).value,
      );
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });
});

describe('fragmentation', () => {
  it('is 0 while the others stay linked, 1 when none has a contact left (by hand)', () => {
    const parts = (network: Parameters<typeof keyPlayers>[0], size: number) =>
      keyPlayers(network, { goal: 'fragmentParts', size, seed: 1 });
    expect(parts(complete(5), 2)).toMatchObject({ members: ['n1', 'n2'], value: 0, baseline: 0 });
    expect(parts(star(6), 1)).toMatchObject({ members: ['n1'], value: 1, contributions: [1] });
    // A ring of six without two opposite persons: two couples are left, 4 of 12 ordered pairs.
    expect(parts(cycle(6), 2)).toMatchObject({ members: ['n1', 'n4'], value: 1 - 4 / 12 });
  });

  it('starts from the pairs that the components of the network leave apart', () => {
    for (const network of [...networks, randomNetwork(40, 30, 9)]) {
      const { order } = adjacency(network);
      const { sizes } = connectedComponents(network);
      const linked = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
      expect(keyPlayers(network, { goal: 'fragmentParts', size: 1, seed: 1 }).baseline).toBeCloseTo(
        1 - linked / (order * (order - 1)),
        12,
      );
    }
  });

  it('is at least as large by distance: who is far is half apart (identity)', () => {
    for (const network of networks)
      for (const set of setsOf(adjacency(network).keys, 2))
        expect(valueByDefinition(network, 'fragment', set)).toBeGreaterThanOrEqual(
          keyPlayers(network, { goal: 'fragmentParts', size: 2, mustInclude: set, seed: 1 }).value - 1e-12,
        );
  });

  it('falls when somebody who is outside everything is left out (by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      { isolates: ['z'] },
    );
    for (const goal of ['fragment', 'fragmentParts'] as const) {
      const { value, baseline, contributions } = keyPlayers(network, {
        ...{ goal, size: 1, seed: 1 },
        mustInclude: ['z'],
      });
      expect(value).toBeLessThan(baseline);
      expect(contributions[0]).toBeLessThan(0);
    }
  });
});
