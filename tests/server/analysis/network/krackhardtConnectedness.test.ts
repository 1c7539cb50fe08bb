import { describe, expect, it } from 'vitest';
import { krackhardtConnectedness } from '../../../../server/analysis/network/krackhardtConnectedness.ts';
import { fromTable, path, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('krackhardtConnectedness', () => {
  it('is the share of pairs in one part: 4 of 10 for parts of three and two (Krackhardt 1994, by hand)', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'c'],
        ['d', 'e'],
      ],
      { directed: true },
    );
    expect(figureOf(krackhardtConnectedness, network)).toBeCloseTo(0.4, 12);
  });

  it('is 1 when all are connected, whatever the directions, and 0 without ties', () => {
    expect(figureOf(krackhardtConnectedness, path(5, true))).toBe(1);
    expect(figureOf(krackhardtConnectedness, star(5))).toBe(1);
    expect(figureOf(krackhardtConnectedness, fromTable([], { isolates: ['a', 'b'] }))).toBe(0);
  });

  it('is undefined below two persons', () => {
    expect(figureOf(krackhardtConnectedness, fromTable([]))).toBeNull();
    expect(figureOf(krackhardtConnectedness, fromTable([], { isolates: ['a'] }))).toBeNull();
  });
});
