import { describe, expect, it } from 'vitest';
import { contactTies, mutualStrengths } from '../../../server/analysis/contactTies.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { fromTable } from './networks.ts';

const view = adjacency(
  fromTable(
    [
      ['a', 'b', 2],
      ['b', 'a', 1],
      ['a', 'c', 1],
      ['b', 'c', 1],
      ['c', 'd', 5],
    ],
    { directed: true },
  ),
);

describe('ties of contacts', () => {
  it('add both directions of a pair (by hand)', () => {
    expect([...view.union.targets]).toEqual([1, 2, 0, 2, 0, 1, 3, 2]);
    expect([...mutualStrengths(view, true)]).toEqual([3, 1, 3, 1, 1, 1, 5, 5]);
    expect([...mutualStrengths(view, false)]).toEqual([2, 1, 2, 1, 1, 1, 1, 1]);
  });

  it('count in the whole network, or inside the network of ego (by hand: c is tied to d, whom a does not know)', () => {
    const mutual = mutualStrengths(view, true);
    const whole = contactTies(view, mutual, 'whole');
    // By slot: a → b, c; b → a, c; c → a, b, d; d → c.
    expect([...whole.sums]).toEqual([4, 7, 4, 7, 4, 4, 5, 7]);
    expect([...whole.strongest]).toEqual([3, 5, 3, 5, 3, 3, 5, 5]);
    const inside = contactTies(view, mutual, 'ego');
    expect([...inside.sums]).toEqual([4, 2, 4, 2, 4, 4, 5, 5]);
    expect([...inside.strongest]).toEqual([3, 1, 3, 1, 3, 3, 5, 5]);
  });
});
