import { describe, expect, it } from 'vitest';
import { assortativity } from '../../../../server/analysis/network/assortativity.ts';
import { fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { figureOf, groupsOf } from '../values.ts';

/** a, b, c are one group, d, e, f another; nobody else has one. */
const groups = new Map([...'abcdef'].map((key) => [key, key < 'd' ? 'one' : 'two'] as const));

describe('assortativity', () => {
  it('is 1 when all ties are inside groups (Newman 2003)', () => {
    expect(
      figureOf(
        assortativity,
        fromTable([
          ['a', 'b'],
          ['d', 'e'],
        ]),
        { groups },
      ),
    ).toBe(1);
  });

  it('is −1 when two groups of equal ties only name each other (Newman 2003)', () => {
    expect(
      figureOf(
        assortativity,
        fromTable([
          ['a', 'd'],
          ['b', 'e'],
        ]),
        { groups },
      ),
    ).toBe(-1);
  });

  it('is 0 for a complete mixture: each group has its share at both ends (by hand)', () => {
    const rows = [
      ['a', 'b'],
      ['b', 'd'],
      ['d', 'e'],
      ['e', 'a'],
    ] as const;
    expect(figureOf(assortativity, fromTable(rows, { directed: true }), { groups })).toBe(0);
  });

  it('is that of Toy-12 (NetworkX 3.6.1, attribute_assortativity_coefficient)', () => {
    expect(figureOf(assortativity, toy12(1), { groups: groupsOf(toy12(1)) })).toBeCloseTo(0.6381909548, 10);
  });

  it('follows the arrows (NetworkX 3.6.1)', () => {
    const rows = ['ab', 'ba', 'ad', 'ce', 'ef', 'cf', 'bf'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(assortativity, fromTable(rows, { directed: true }), { groups })).toBeCloseTo(0.125, 10);
    expect(figureOf(assortativity, fromTable(rows.filter(([a, b]) => a < b)), { groups })).toBeCloseTo(
      -1 / 3,
      10,
    );
  });

  it('is undefined without ties between persons with a group, and with all ties in one group', () => {
    expect(figureOf(assortativity, fromTable([['a', 'x']]), { groups })).toBeNull();
    expect(
      figureOf(
        assortativity,
        fromTable([
          ['a', 'b'],
          ['b', 'c'],
        ]),
        { groups },
      ),
    ).toBeNull();
    expect(figureOf(assortativity, fromTable([]), { groups })).toBeNull();
  });
});
