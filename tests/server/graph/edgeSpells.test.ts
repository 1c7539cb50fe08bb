import { describe, expect, it } from 'vitest';
import type { DatedTie } from '../../../server/graph/datedTies.ts';
import { edgeSpells } from '../../../server/graph/edgeSpells.ts';
import { recordFrom } from '../analysis/recordFrom.ts';

const nodes = recordFrom(
  ['a', 'b', 'c'].map((id) => ({ id, label: 'Resident' })),
  [],
).nodes;
const tie = (
  id: string,
  pair: string,
  first: number,
  last: number,
  strength = 1,
  directed = true,
): DatedTie => ({
  ...{ id, first, last, strength, directed, kind: directed ? 'SUPPORTS' : 'KNOWS' },
  from: nodes['abc'.indexOf(pair[0]!)]!,
  to: nodes['abc'.indexOf(pair[1]!)]!,
});
const told = (directed: boolean, ...ties: DatedTie[]): string[] =>
  edgeSpells(ties, ({ from, to }) => [nodes.indexOf(from), nodes.indexOf(to)], directed).map(
    ({ id, from, to, kinds, spells }) =>
      `${id} ${from}-${to} ${kinds.join('+')} ` +
      spells.map(({ first, last, strength }) => `${first}..${last}:${strength}`).join(' '),
  );

// Expected values by hand.
describe('spells of edges', () => {
  it('join where ties overlap or follow one another, and part where there was nothing', () =>
    expect(told(true, tie('1', 'ab', 0, 5), tie('2', 'ab', 6, 9), tie('3', 'ab', 20, Infinity))).toEqual([
      '1 0-1 SUPPORTS 0..9:1 20..Infinity:1',
    ]));

  it('change where the strength does', () =>
    expect(told(true, tie('1', 'ab', -Infinity, 9, 2), tie('2', 'ab', 5, 20, 1))).toEqual([
      '1 0-1 SUPPORTS -Infinity..4:2 5..9:3 10..20:1',
    ]));

  it('pause while weights cancel out, and an edge without any day is none', () => {
    expect(told(true, tie('1', 'ab', 0, 9, 2), tie('2', 'ab', 3, 5, -2))).toEqual([
      '1 0-1 SUPPORTS 0..2:2 6..9:2',
    ]);
    expect(told(true, tie('1', 'ab', 0, 9, 0.3), tie('2', 'ab', 0, 9, -0.3))).toEqual([]);
  });

  it('are of both directions at once where the network has none: the larger by size', () => {
    const ties = [tie('2', 'ab', 0, 9, 2), tie('1', 'ba', 5, 20, -3), tie('3', 'cb', 0, 1)];
    expect(told(false, ...ties)).toEqual(['1 0-1 SUPPORTS 0..4:2 5..20:-3', '3 2-1 SUPPORTS 0..1:1']);
    expect(told(true, ...ties)).toEqual([
      '2 0-1 SUPPORTS 0..9:2',
      '1 1-0 SUPPORTS 5..20:-3',
      '3 2-1 SUPPORTS 0..1:1',
    ]);
  });

  it('of a tie without direction are two arcs of a directed network', () =>
    expect(told(true, tie('1', 'ba', 0, 3, 1, false), tie('2', 'ab', 2, 5))).toEqual([
      '1 0-1 KNOWS+SUPPORTS 0..1:1 2..3:2 4..5:1',
      '1< 1-0 KNOWS 0..3:1',
    ]));
});
