import { describe, expect, it } from 'vitest';
import { strongComponentCount } from '../../../../server/analysis/network/strongComponentCount.ts';
import { cycle, fromTable, path } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('strongComponentCount', () => {
  it('counts those with a way back: a circle is one, a chain as many as persons (by hand)', () => {
    expect(figureOf(strongComponentCount, cycle(5, true))).toBe(1);
    expect(figureOf(strongComponentCount, path(5, true))).toBe(5);
  });

  it('counts two circles with an arrow between them as two, and an isolate as one (by hand)', () => {
    const rows = ['ab', 'bc', 'ca', 'cd', 'de', 'ed'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(strongComponentCount, fromTable(rows, { directed: true, isolates: ['f'] }))).toBe(3);
  });

  it('is the number of components on an undirected network, and 0 without persons', () => {
    expect(figureOf(strongComponentCount, path(5))).toBe(1);
    expect(figureOf(strongComponentCount, fromTable([], { isolates: ['a', 'b'] }))).toBe(2);
    expect(figureOf(strongComponentCount, fromTable([], { directed: true }))).toBe(0);
  });
});
