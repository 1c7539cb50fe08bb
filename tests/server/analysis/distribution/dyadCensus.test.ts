import { describe, expect, it } from 'vitest';
import { dyadCensus } from '../../../../server/analysis/distribution/dyadCensus.ts';
import { fromTable, path } from '../networks.ts';
import { countsOf } from '../values.ts';

describe('dyadCensus', () => {
  it('counts mutual, asymmetric and null pairs (python-igraph 1.0.0, dyad_census)', () => {
    const rows = 'AB BA BC AC CA CD DE EF FD AE BF GA AG'
      .split(' ')
      .map((tie) => [tie[0]!, tie[1]!] as const);
    const network = fromTable(rows, { directed: true });
    expect(countsOf(dyadCensus, network)).toEqual({ mutual: 3, asymmetric: 7, null: 11 });
  });

  it('knows only mutual and null pairs without directions', () => {
    expect(countsOf(dyadCensus, path(4))).toEqual({ mutual: 3, null: 3 });
  });

  it('gives shares of all pairs when normalized, null below two persons', () => {
    expect(countsOf(dyadCensus, path(3, true), { normalized: true })).toEqual({
      mutual: 0,
      asymmetric: 2 / 3,
      null: 1 / 3,
    });
    expect(countsOf(dyadCensus, path(1), { normalized: true })).toEqual({ mutual: null, null: null });
    expect(countsOf(dyadCensus, fromTable([]))).toEqual({ mutual: 0, null: 0 });
  });
});
