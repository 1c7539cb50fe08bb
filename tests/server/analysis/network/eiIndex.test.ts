import { describe, expect, it } from 'vitest';
import { eiIndex } from '../../../../server/analysis/network/eiIndex.ts';
import { fromTable, star } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf, groupsOf } from '../values.ts';

/** a, b, c are one group, d, e, f another; nobody else has one. */
const groups = new Map([...'abcdef'].map((key) => [key, key < 'd' ? 'one' : 'two'] as const));

describe('eiIndex', () => {
  it('is −1 inside groups, 1 between them (Krackhardt & Stern 1988)', () => {
    expect(
      figureOf(
        eiIndex,
        fromTable([
          ['a', 'b'],
          ['d', 'e'],
        ]),
        { groups },
      ),
    ).toBe(-1);
    expect(
      figureOf(
        eiIndex,
        fromTable([
          ['a', 'd'],
          ['b', 'e'],
        ]),
        { groups },
      ),
    ).toBe(1);
  });

  it('is (1 − 3) / 4 for three ties inside and one between (by hand)', () => {
    const network = fromTable([
      ['a', 'b'],
      ['b', 'c'],
      ['d', 'e'],
      ['a', 'd'],
    ]);
    expect(figureOf(eiIndex, network, { groups })).toBe(-0.5);
  });

  it('counts a mutual pair on a directed network as two ties (by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
        ['a', 'd'],
      ],
      { directed: true },
    );
    expect(figureOf(eiIndex, network, { groups })).toBeCloseTo(-1 / 3, 12);
  });

  it('is (3 − 9) / 12 on the teams of Toy-12 (by hand)', () => {
    expect(figureOf(eiIndex, toy12(1), { groups: groupsOf(toy12(1)) })).toBeCloseTo(-0.5, 12);
  });

  it('leaves out ties of persons without a group, and is undefined when none is left', () => {
    expect(
      figureOf(
        eiIndex,
        fromTable([
          ['a', 'x'],
          ['a', 'b'],
        ]),
        { groups },
      ),
    ).toBe(-1);
    expect(figureOf(eiIndex, fromTable([['a', 'x']]), { groups })).toBeNull();
    expect(figureOf(eiIndex, fromTable([]), { groups })).toBeNull();
  });

  it('needs groups', () => {
    expect(() => figureOf(eiIndex, star(4))).toThrow('needs groups');
  });
});
