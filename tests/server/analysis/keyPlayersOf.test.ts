import { describe, expect, it } from 'vitest';
import { keyPlayersOf, type KeyPlayersArguments } from '../../../server/analysis/keyPlayersOf.ts';
import type { RecordNode } from '../../../server/entities/communityRecord.ts';
import { setsOf, valueByDefinition } from './keyPlayers/bruteForce.ts';
import { languages } from '../../../server/entities/wording.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { randomNetwork } from './networks.ts';
import { recordFrom } from './recordFrom.ts';
import { spoken } from './spoken.ts';
import { toy12 } from './toy12.ts';
import { toy12Record } from './toy12Record.ts';

const selection = { communityId: 'community', asOf: '2026-02' };

const today = '2026-06-15';

// Every set tried with NetworkX 3.6.1.
describe('keyPlayersOf', () => {
  it('finds whom cohesion depends on, and who together reach most', () => {
    const fragment = keyPlayersOf(toy12Record(), selection, { goal: 'fragment', size: 2, seed: 1, today });
    expect(fragment.members.map(({ id }) => id)).toEqual(['P01', 'P09']);
    expect(fragment.value).toBeCloseTo(0.888889, 6);
    expect(fragment.baseline).toBeCloseTo(0.591667, 6);
    const reach = keyPlayersOf(toy12Record(), selection, { goal: 'reach', size: 2, seed: 1, today });
    expect(reach.members.map(({ name }) => name)).toEqual(['P01', 'P10']);
    expect(reach.value).toBeCloseTo(0.833333, 6);
    expect(reach.exact).toBe(true);
  });

  it.each([0, 1.5, 11])('refuses a set of %s', (size) => {
    expect(() => keyPlayersOf(toy12Record(), selection, { goal: 'fragment', size, seed: 1, today })).toThrow(
      'badKeyPlayerSize',
    );
  });

  it('chooses nobody who does not want to be considered, is a child, or was merely mentioned', () => {
    const toy = toy12Record();
    const changes: Record<string, Partial<RecordNode>> = {
      P01: { withheld: { leadership: '2026-01-01' } },
      P09: { isMentioned: true },
      P02: { properties: { birthYear: 2012 } },
    };
    const record = { ...toy, nodes: toy.nodes.map((node) => ({ ...node, ...changes[node.id] })) };
    const { members } = keyPlayersOf(record, selection, { goal: 'fragment', size: 2, seed: 1, today });
    // Of the others, by hand: P06 holds the three of team B, P10 the two at the end of the chain.
    expect(members.map(({ id }) => id)).toEqual(['P06', 'P10']);
  });

  const ask = (asked: Partial<KeyPlayersArguments>, record = toy12Record()) =>
    keyPlayersOf(record, selection, { goal: 'reach', size: 2, seed: 1, today, ...asked });

  it('says what each adds, who was given, and of how many (by definition)', () => {
    const { contributions, members, value, order } = ask({
      goal: 'reachWithin',
      size: 3,
      mustInclude: ['P10'],
    });
    expect(order).toBe(12);
    expect(contributions.map(({ actor }) => actor)).toEqual(members);
    expect(contributions.filter(({ required }) => required).map(({ actor }) => actor.id)).toEqual(['P10']);
    const ids = members.map(({ id }) => id);
    for (const { actor, value: own } of contributions) {
      const without = ids.filter((id) => id !== actor.id);
      expect(own).toBeCloseTo(value - valueByDefinition(toy12(1), 'reachWithin', without), 12);
    }
  });

  it('takes at least so many from a group (all sets, by definition)', () => {
    const groups = { A: ['P01', 'P03', 'P04', 'P05'], B: ['P06', 'P07', 'P08'], C: ['P09', 'P10', 'P12'] };
    const all = setsOf(
      Array.from({ length: 12 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`),
      3,
    );
    for (const goal of ['fragment', 'fragmentParts', 'reach', 'reachWithin'] as const) {
      const atLeast = [
        { group: 'B', count: 2 },
        { group: 'C', count: 1 },
      ];
      const allowed = all.filter((set) =>
        atLeast.every(
          ({ group, count }) => set.filter((id) => groups[group as 'B'].includes(id)).length >= count,
        ),
      );
      const most = Math.max(...allowed.map((set) => valueByDefinition(toy12(1), goal, set)));
      const found = ask({ goal, size: 3, groupBy: 'organization', atLeast });
      expect(allowed).toContainEqual(found.members.map(({ id }) => id));
      expect(found.value).toBeCloseTo(most, 12);
    }
  });

  it('lets who is given count for her group', () => {
    const atLeast = [{ group: 'B', count: 1 }];
    const { members } = ask({ mustInclude: ['P07'], groupBy: 'organization', atLeast });
    expect(members.map(({ id }) => id)).toContain('P07');
    expect(ask({ mustExclude: ['P01', 'nobody here'] }).members.map(({ id }) => id)).not.toContain('P01');
  });

  it.each([
    ['notInNetwork', { mustInclude: ['P99'] }],
    ['includedAndExcluded', { mustInclude: ['P01'], mustExclude: ['P01'] }],
    ['moreIncludedThanSize', { mustInclude: ['P01', 'P02', 'P03'] }],
    ['badSteps', { steps: 0 }],
    ['badSteps', { steps: 6 }],
    ['quotaNeedsGroups', { atLeast: [{ group: 'B', count: 1 }] }],
    ['badQuota', { groupBy: 'organization', atLeast: [{ group: 'B', count: 0 }] }],
    ['tooFewInGroup', { size: 5, groupBy: 'organization', atLeast: [{ group: 'B', count: 4 }] }],
    ['tooFewInGroup', { groupBy: 'organization', atLeast: [{ group: 'nowhere', count: 1 }] }],
    [
      'quotasExceedSize',
      { mustInclude: ['P01'], groupBy: 'organization', atLeast: [{ group: 'B', count: 2 }] },
    ],
  ] as const)('says %s when there is no such set', (code, asked) => {
    expect(() => ask(asked)).toThrow(code);
  });

  it('does not take who may not be chosen even when she is named', () => {
    const toy = toy12Record();
    const nodes = toy.nodes.map((node) => (node.id === 'P06' ? { ...node, isMentioned: true } : node));
    expect(() => ask({ mustInclude: ['P06'] }, { ...toy, nodes })).toThrow('mayNotBeChosen');
    const atLeast = [{ group: 'B', count: 3 }];
    expect(() => ask({ size: 3, groupBy: 'organization', atLeast }, { ...toy, nodes })).toThrow(
      'tooFewInGroup',
    );
  });

  it('says how far from the best set it can be at most', () => {
    const asked = ask({});
    expect([asked.bound, spoken(asked.sentence, 'en')]).toEqual([
      asked.value,
      'Every combination was compared and none is better; others may be as good.',
    ]);
    const network = adjacency(randomNetwork(150, 250, 3));
    const record = recordFrom(
      network.keys.map((id) => ({ id, label: 'Resident' })),
      Array.from(network.edgeSources, (source, e) => ({
        kind: 'KNOWS',
        from: network.keys[source]!,
        to: network.keys[network.edgeTargets[e]!]!,
      })),
    );
    const reach = ask({ size: 8 }, record);
    expect(reach.bound).toBeGreaterThan(reach.value);
    const percent = (share: number): string => String(Math.round(1000 * share) / 10);
    for (const words of languages.map((language) => spoken(reach.sentence, language)))
      for (const share of [reach.value, reach.bound!, reach.bound! - reach.value])
        expect(words).toContain(percent(share));
    const fragment = ask({ goal: 'fragment', size: 8 }, record);
    expect([fragment.exact, fragment.bound]).toEqual([false, null]);
    expect(spoken(fragment.sentence, 'zh')).toContain('说不准');
    // Everybody is within five steps of a few: nothing is left to reach.
    const whole = ask({ goal: 'reachWithin', steps: 5, size: 8 }, record);
    expect(whole).toMatchObject({ exact: false, value: whole.bound });
    expect(spoken(whole.sentence, 'zh')).toContain('不到0.1个百分点');
  });

  it('takes the first by name of equally good sets, not by id', () => {
    const toy = toy12Record();
    const names: Readonly<Record<string, string>> = { P03: 'z', P04: 'y', P05: 'x' };
    const nodes = toy.nodes.map((node) => ({ ...node, displayName: names[node.id] ?? node.displayName }));
    const mustExclude = toy.nodes.map(({ id }) => id).filter((id) => !['P03', 'P04'].includes(id));
    // P03 and P04 are each other's and P01's contacts.
    const { members } = ask({ size: 1, mustExclude }, { ...toy, nodes });
    expect(members.map(({ id }) => id)).toEqual(['P04']);
  });
});
