import { describe, expect, it } from 'vitest';
import { krackhardtEfficiency } from '../../../../server/analysis/network/krackhardtEfficiency.ts';
import { complete, cycle, fromTable, path, star } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('krackhardtEfficiency', () => {
  it('is 1 in a tree and 0 where all are tied both ways (Krackhardt 1994)', () => {
    expect(figureOf(krackhardtEfficiency, star(5, true))).toBe(1);
    expect(figureOf(krackhardtEfficiency, complete(4, true))).toBe(0);
    expect(figureOf(krackhardtEfficiency, path(5))).toBe(1);
    expect(figureOf(krackhardtEfficiency, complete(4))).toBe(0);
  });

  it('is 1 − 1/4 for a circle of three, one arrow beyond a tree of six possible (by hand)', () => {
    expect(figureOf(krackhardtEfficiency, cycle(3, true))).toBe(0.75);
  });

  it('adds up the parts: (1 + 1) of (4 + 1) too many (by hand)', () => {
    const rows = ['ab', 'bc', 'ca', 'de', 'ed'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(krackhardtEfficiency, fromTable(rows, { directed: true, isolates: ['f'] }))).toBeCloseTo(
      1 - 2 / 5,
      12,
    );
  });

  it('is undefined where no tie could be too many', () => {
    expect(figureOf(krackhardtEfficiency, fromTable([]))).toBeNull();
    expect(
      figureOf(krackhardtEfficiency, fromTable([], { directed: true, isolates: ['a', 'b'] })),
    ).toBeNull();
    expect(figureOf(krackhardtEfficiency, fromTable([['a', 'b']]))).toBeNull();
  });
});
