import { describe, expect, it } from 'vitest';
import { tieChange } from '../../../server/analysis/tieChange.ts';
import { fromTable } from './networks.ts';
import { toy12 } from './toy12.ts';

describe('tie change', () => {
  it('is that of the two waves of Toy-12 (counts by hand, 66 pairs)', () => {
    const change = tieChange(toy12(1), toy12(2));
    expect(change).toMatchObject({
      kept: 11,
      formed: 3,
      dissolved: 1,
      stillAbsent: 51,
      hamming: 4,
      joined: [],
      left: [],
    });
    expect(change.jaccard).toBeCloseTo(0.7333, 4);
    expect(change.formationRate).toBeCloseTo(0.0556, 4);
    expect(change.dissolutionRate).toBeCloseTo(0.0833, 4);
    expect(change.persistence).toBeCloseTo(11 / 12, 12);
    expect(change.turnover).toBeCloseTo(4 / 26, 12);
  });

  it('counts ordered pairs on directed waves (by hand)', () => {
    const before = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['b', 'c'],
      ],
      { directed: true },
    );
    const after = fromTable(
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
      { directed: true },
    );
    expect(tieChange(before, after)).toMatchObject({ kept: 1, formed: 1, dissolved: 2, stillAbsent: 2 });
  });

  it('finds an undirected tie that was entered the other way round', () => {
    expect(tieChange(fromTable([['a', 'b']]), fromTable([['b', 'a']]))).toMatchObject({
      kept: 1,
      hamming: 0,
      jaccard: 1,
    });
  });

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
    expect(tieChange(before, after)).toMatchObject({
      kept: 1,
      formed: 0,
      dissolved: 0,
      stillAbsent: 0,
      formationRate: null,
      joined: ['new', 'newer'],
      left: ['also gone', 'gone'],
    });
  });

  it('has no rates without ties or persons', () => {
    const empty = fromTable([]);
    expect(tieChange(empty, empty)).toEqual({
      kept: 0,
      formed: 0,
      dissolved: 0,
      stillAbsent: 0,
      jaccard: null,
      formationRate: null,
      dissolutionRate: null,
      persistence: null,
      turnover: null,
      hamming: 0,
      joined: [],
      left: [],
    });
    const strangers = fromTable([], { isolates: ['a', 'b'] });
    expect(tieChange(strangers, strangers)).toMatchObject({
      stillAbsent: 1,
      jaccard: null,
      formationRate: 0,
    });
  });

  it('refuses to compare a directed with an undirected wave', () => {
    expect(() => tieChange(fromTable([]), fromTable([], { directed: true }))).toThrow('both are directed');
  });
});
