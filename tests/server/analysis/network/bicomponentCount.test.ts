import { describe, expect, it } from 'vitest';
import { bicomponentCount } from '../../../../server/analysis/network/bicomponentCount.ts';
import { complete, cycle, fromTable, kite, path } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('bicomponentCount', () => {
  it('is one for a ring, one for each tie of a chain (by hand)', () => {
    expect(figureOf(bicomponentCount, cycle(6))).toBe(1);
    expect(figureOf(bicomponentCount, path(6))).toBe(5);
    expect(figureOf(bicomponentCount, complete(4, true))).toBe(1);
  });

  it('is 2 for two triangles that share a person, 3 with a pendant (by hand)', () => {
    const rows = ['ab', 'bc', 'ca', 'cd', 'de', 'ec'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(bicomponentCount, fromTable(rows))).toBe(2);
    expect(figureOf(bicomponentCount, fromTable([...rows, ['e', 'f']]))).toBe(3);
  });

  it('is 3 on Krackhardt’s kite (python-igraph 1.0.0)', () => {
    expect(figureOf(bicomponentCount, kite())).toBe(3);
  });

  it('is 0 without ties: an isolate is in none', () => {
    expect(figureOf(bicomponentCount, fromTable([], { isolates: ['a'] }))).toBe(0);
  });
});
