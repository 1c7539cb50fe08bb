import { describe, expect, it } from 'vitest';
import type { KeyPlayerOptions } from '../../../../server/analysis/keyPlayers/keyPlayers.ts';
import { keyPlayers } from '../../../../server/analysis/keyPlayers/keyPlayers.ts';
import { distanceFragmentation } from '../../../../server/analysis/network/distanceFragmentation.ts';
import { complete, fromTable, path, randomNetwork, star } from '../networks.ts';
import { listReferenceNetworks, referenceFolder, referenceTitle } from '../reference.ts';
import { toy12 } from '../toy12.ts';
import { figureOf } from '../values.ts';
import { inYardsticks } from '../../../yardsticks.ts';

const fragment = (size: number, more: Partial<KeyPlayerOptions> = {}): KeyPlayerOptions => ({
  goal: 'fragment',
  size,
  seed: 1,
  ...more,
});
const reach = (size: number, more: Partial<KeyPlayerOptions> = {}): KeyPlayerOptions => ({
  ...fragment(size, more),
  goal: 'reach',
});

describe('key players', () => {
  it('on whom Toy-12 depends (NetworkX 3.6.1, all sets)', () => {
    const one = keyPlayers(toy12(1), fragment(1));
    expect(one).toMatchObject({ members: ['P01'], exact: true });
    expect(one.baseline).toBeCloseTo(0.591667, 6);
    expect(one.value).toBeCloseTo(0.848485, 6);
    const two = keyPlayers(toy12(1), fragment(2));
    expect(two.members).toEqual(['P01', 'P09']);
    expect(two.value).toBeCloseTo(0.888889, 6);
  });

  it('who reach most of Toy-12 (NetworkX 3.6.1, all sets)', () => {
    const one = keyPlayers(toy12(1), reach(1));
    expect(one).toMatchObject({ members: ['P01'], baseline: 0, exact: true });
    expect(one.value).toBeCloseTo(0.673611, 6);
    const two = keyPlayers(toy12(1), reach(2));
    expect(two.members).toEqual(['P01', 'P10']);
    expect(two.value).toBeCloseTo(0.833333, 6);
  });

  it('is the middle of a star for both goals, whatever the direction (by hand)', () => {
    expect(keyPlayers(star(6, true), fragment(1))).toMatchObject({ members: ['n1'], value: 1 });
    expect(keyPlayers(star(6, true), reach(1))).toMatchObject({ members: ['n1'], value: 1 });
  });

  it('starts from the fragmentation as it is', () => {
    const network = randomNetwork(40, 60, 2);
    expect(keyPlayers(network, fragment(1)).baseline).toBe(figureOf(distanceFragmentation, network));
  });

  it('takes those who must be in and leaves those who may not', () => {
    const network = toy12(1);
    expect(keyPlayers(network, fragment(2, { mustInclude: ['P02'] })).members).toEqual(['P01', 'P02']);
    expect(keyPlayers(network, fragment(2, { mustExclude: ['P01'] })).members).not.toContain('P01');
    const given = keyPlayers(network, reach(2, { mustInclude: ['P11', 'P12'] }));
    expect(given.members).toEqual(['P11', 'P12']);
    expect(given.exact).toBe(true);
  });

  it('finds the best set by exchange where not all are tried', () => {
    // Three hubs with 400 contacts: 10,827,401 sets of three, of which only the hubs leave nobody tied.
    const rows = Array.from(
      { length: 400 },
      (_, i) => [`h${i % 3}`, `p${String(i).padStart(3, '0')}`] as const,
    );
    const network = fromTable([...rows, ['h0', 'h1'], ['h1', 'h2']]);
    const others = [fragment(3, { seed: 9 }), reach(3, { goal: 'reachWithin', steps: 1 })];
    for (const options of [fragment(3), fragment(3, { goal: 'fragmentParts' }), reach(3), ...others]) {
      expect(keyPlayers(network, options)).toMatchObject({
        members: ['h0', 'h1', 'h2'],
        value: 1,
        exact: false,
      });
    }
  });

  it('looks only at the foremost persons of a large network (by hand: two hubs with a tie)', () => {
    const rows = Array.from({ length: 4000 }, (_, i) => [i % 3 === 0 ? 'small' : 'big', `p${i}`] as const);
    const network = fromTable([...rows, ['small', 'big']]);
    expect(keyPlayers(network, fragment(1))).toMatchObject({ members: ['big'], exact: false });
    expect(keyPlayers(network, reach(2))).toMatchObject({
      members: ['big', 'small'],
      value: 1,
      exact: false,
    });
  });

  it('takes no more work, however many are asked for', async () => {
    const network = randomNetwork(2_000, 8_000, 3);
    const others = [fragment(10, { goal: 'fragmentParts' }), reach(10, { goal: 'reachWithin' })];
    for (const options of [fragment(1), fragment(5), fragment(10), reach(5), reach(10), ...others]) {
      const { result, yardsticks } = await inYardsticks(() => keyPlayers(network, options));
      const { members, exact } = result;
      expect(members).toHaveLength(options.size);
      expect(exact).toBe(false);
      // About 85; without a bound of the effort it would be hundreds.
      expect(yardsticks).toBeLessThan(150);
    }
  });

  it('keeps quotas where not all sets are tried (by hand: the hubs, but two of the small group)', () => {
    const rows = Array.from(
      { length: 150 },
      (_, i) => [`h${i % 3}`, `p${String(i).padStart(3, '0')}`] as const,
    );
    const network = fromTable([...rows, ['h0', 'h1'], ['h1', 'h2']]);
    const group = ['p000', 'p001', 'h2'];
    for (const goal of ['fragment', 'fragmentParts', 'reach', 'reachWithin'] as const) {
      const options = { goal, size: 4, seed: 1, steps: 1 };
      const { members, exact } = keyPlayers(network, { ...options, quotas: [{ group, count: 2 }] });
      expect(exact).toBe(false);
      expect(members.slice(0, 3)).toEqual(['h0', 'h1', 'h2']);
      expect(['p000', 'p001']).toContain(members[3]);
    }
  });

  it('gives the same set for the same seed', () => {
    const network = randomNetwork(80, 160, 4);
    expect(keyPlayers(network, fragment(3))).toEqual(keyPlayers(network, fragment(3)));
  });

  it('says why a set can’t be chosen', () => {
    const network = path(4);
    expect(() => keyPlayers(network, fragment(0))).toThrow('one person or more');
    expect(() => keyPlayers(network, fragment(3))).toThrow('fewer than two');
    expect(() => keyPlayers(network, reach(5))).toThrow('only 4 persons');
    expect(() => keyPlayers(network, reach(1, { mustInclude: ['n1', 'n2'] }))).toThrow(
      '2 persons must be included',
    );
    expect(() => keyPlayers(network, reach(1, { mustInclude: ['x'] }))).toThrow('"x" is not in this network');
    expect(() => keyPlayers(network, reach(2, { mustInclude: ['n1'], mustExclude: ['n1'] }))).toThrow('both');
    const quota = (...group: string[]) => ({ group, count: 2 });
    const asked = (...quotas: ReturnType<typeof quota>[]) => keyPlayers(network, reach(3, { quotas }));
    expect(() => asked(quota('n1'))).toThrow('lacks 1 persons');
    expect(() => asked(quota('n1', 'n2'), quota('n3', 'n4'))).toThrow('more than 3 persons');
    expect(() => asked(quota('n1', 'n2'), quota('n2', 'n3'))).toThrow('in two groups');
    expect(() => keyPlayers(fromTable([]), reach(1))).toThrow('only 0 persons');
    expect(() => keyPlayers(complete(1), fragment(1))).toThrow('fewer than two');
  });
});

interface BestSets {
  readonly value: number;
  readonly sets: readonly (readonly string[])[];
}
interface ReferenceSets {
  readonly keyplayer?: Readonly<Record<`k=${number}`, Readonly<Record<string, BestSets>>>> & {
    readonly baseline: { readonly F: number; readonly DF: number };
  };
}

/** What the reference calls a goal, and what its values are in ours. */
const goals = [
  ['KPP_NEG_DF', { goal: 'fragment' }],
  ['KPP_NEG_F', { goal: 'fragmentParts' }],
  // There it is a number of persons.
  ['KPP_POS_reach1', { goal: 'reachWithin', steps: 1 }],
] as const;

describe('sets on which real networks depend, and which reach most (all sets, NetworkX 3.6.1)', () => {
  if (referenceFolder === undefined) it.skip('needs the folder of real networks in LINLI_NETWORKS');
  for (const reference of listReferenceNetworks(100)) {
    const { keyplayer }: ReferenceSets = reference as ReferenceSets;
    if (keyplayer === undefined) continue;
    it(referenceTitle(reference), () => {
      const network = reference.build(reference.directed);
      for (const size of [1, 2, 3]) {
        for (const [name, options] of goals) {
          const expected = keyplayer[`k=${size}`]?.[name];
          if (expected === undefined) continue;
          const found = keyPlayers(network, { size, seed: 1, ...options });
          const isCount = options.goal === 'reachWithin';
          expect(found.value * (isCount ? network.order : 1), `${name} ${size}`).toBeCloseTo(
            expected.value,
            9,
          );
          const { F, DF } = keyplayer.baseline;
          expect(found.baseline).toBeCloseTo(
            { fragment: DF, fragmentParts: F, reachWithin: 0 }[options.goal],
            9,
          );
          const sets = expected.sets.map((members) => members.toSorted());
          // At most ten of the best sets are listed.
          if (sets.length < 10) expect(sets, `${name} ${size}`).toContainEqual([...found.members]);
        }
      }
    });
  }
});
