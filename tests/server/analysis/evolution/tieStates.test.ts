import { describe, expect, it } from 'vitest';
import { tieChange, tieCounts, tieCountsOf } from '../../../../server/analysis/evolution/tieChange.ts';
import { tieStates, type PairKnowledge } from '../../../../server/analysis/evolution/tieStates.ts';
import { adjacency } from '../../../../server/graph/adjacency.ts';
import type { Network } from '../../../../server/graph/network.ts';
import { fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';

/** What became of the ties where everybody in a network was there, unless something else is known. */
function compared(before: Network, after: Network, known: Partial<PairKnowledge> = {}) {
  return tieStates(adjacency(before), adjacency(after), {
    presentBefore: new Set(before.nodes()),
    presentAfter: new Set(after.nodes()),
    notAsked: new Set(),
    ...known,
  });
}
const changeOf = (before: Network, after: Network, known: Partial<PairKnowledge> = {}) =>
  tieChange(tieCounts(compared(before, after, known)));

describe('what became of ties', () => {
  it('is that of the two rounds of Toy-12 (counts by hand, 66 pairs)', () => {
    const change = changeOf(toy12(1), toy12(2));
    expect(change).toMatchObject({ kept: 11, formed: 3, dissolved: 1, notAsked: 0, pairs: 66, hamming: 4 });
    expect(change.jaccard).toBeCloseTo(0.7333, 4);
    expect(change.formation).toBeCloseTo(0.0556, 4);
    expect(change.dissolution).toBeCloseTo(0.0833, 4);
    expect(change.persistence).toBeCloseTo(11 / 12, 12);
    expect(change.turnover).toBeCloseTo(4 / 26, 12);
    const { kept: _k, formed: _f, dissolved: _d, notAsked: _n, pairs: _p, pessimistic, ...rates } = change;
    expect(pessimistic).toEqual(rates);
  });

  it('is 22, 6 and 2 of 132 ordered pairs where each tie is read in both directions (Toy-12, by hand)', () => {
    const both = (network: Network): Network =>
      fromTable(
        network
          .mapEdges((_edge, _attributes, one, other) => [one, other] as const)
          .flatMap(([a, b]) => [
            [a, b],
            [b, a],
          ]),
        { directed: true, isolates: network.nodes() },
      );
    expect(changeOf(both(toy12(1)), both(toy12(2)))).toMatchObject({
      kept: 22,
      formed: 6,
      dissolved: 2,
      pairs: 132,
    });
  });

  it('counts ordered pairs on directed networks (by hand)', () => {
    const rows = { directed: true };
    const before = fromTable([...[['a', 'b'] as const, ['b', 'a'] as const, ['b', 'c'] as const]], rows);
    const after = fromTable([...[['a', 'b'] as const, ['c', 'b'] as const]], rows);
    expect(changeOf(before, after)).toMatchObject({ kept: 1, formed: 1, dissolved: 2, pairs: 6 });
  });

  it('finds an undirected tie that was entered the other way round', () =>
    expect(changeOf(fromTable([['a', 'b']]), fromTable([['b', 'a']]))).toMatchObject({
      kept: 1,
      jaccard: 1,
    }));

  it('leaves out those who came or went, with their ties', () => {
    const before = fromTable(
      [
        ['a', 'b'],
        ['b', 'gone'],
      ],
      { isolates: ['also gone'] },
    );
    const after = fromTable([
      ['a', 'b'],
      ['a', 'new'],
      ['new', 'newer'],
    ]);
    const states = compared(before, after);
    expect(states).toMatchObject({
      stayed: ['a', 'b'],
      joined: ['new', 'newer'],
      left: ['also gone', 'gone'],
      earlier: ['kept', 'endLeft'],
      later: ['kept', 'endJoined', 'endJoined'],
    });
    expect(tieChange(tieCounts(states))).toMatchObject({
      kept: 1,
      formed: 0,
      dissolved: 0,
      pairs: 1,
      formation: null,
    });
  });

  it('keeps what nobody was asked about out of the rates, and counts it as dissolved at worst (by hand)', () => {
    // a-b kept, b-c ended, c-d not asked, a-d new; 6 pairs.
    const before = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
    const after = fromTable(
      [
        ['a', 'b'],
        ['a', 'd'],
      ],
      { isolates: ['c'] },
    );
    const change = changeOf(before, after, { notAsked: new Set(['c d']) });
    expect(change).toMatchObject({ kept: 1, formed: 1, dissolved: 1, notAsked: 1, hamming: 2 });
    expect(change.jaccard).toBeCloseTo(1 / 3, 12);
    expect(change.formation).toBeCloseTo(1 / 3, 12);
    expect(change.dissolution).toBeCloseTo(1 / 2, 12);
    expect(change.turnover).toBeCloseTo(2 / 4, 12);
    expect(change.pessimistic).toEqual({
      jaccard: 1 / 4,
      formation: 1 / 3,
      dissolution: 2 / 3,
      persistence: 1 / 3,
      turnover: 3 / 5,
      hamming: 3,
    });
  });

  it('counts a group by itself: among its actors, and with those outside (by hand)', () => {
    const before = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
    ]);
    const after = fromTable([
      ['a', 'b'],
      ['a', 'd'],
      ['c', 'd'],
    ]);
    const states = compared(before, after);
    const group = tieCountsOf(states, new Map([['group', new Set(['a', 'b'])]])).get('group')!;
    expect(group.within).toEqual({
      kept: 1,
      formed: 0,
      dissolved: 0,
      notAsked: 0,
      pairs: 1,
    });
    expect(group.touching).toEqual({
      kept: 1,
      formed: 1,
      dissolved: 1,
      notAsked: 0,
      pairs: 5,
    });
  });

  it('has no rates without ties or persons', () => {
    const empty = fromTable([]);
    expect(changeOf(empty, empty)).toMatchObject({
      jaccard: null,
      formation: null,
      turnover: null,
      hamming: 0,
    });
    const strangers = fromTable([], { isolates: ['a', 'b'] });
    expect(changeOf(strangers, strangers)).toMatchObject({ pairs: 1, jaccard: null, formation: 0 });
  });

  it('refuses to compare a directed with an undirected network', () =>
    expect(() => compared(fromTable([]), fromTable([], { directed: true }))).toThrow('both are directed'));
});
