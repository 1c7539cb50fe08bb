import { describe, expect, it } from 'vitest';
import { triadCensus } from '../../../../server/analysis/distribution/triadCensus.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { complete, fromTable, kite, randomNetwork } from '../networks.ts';
import { countsOf } from '../values.ts';

describe('triadCensus', () => {
  it('counts the sixteen types in their order (NetworkX 3.6.1, triadic_census)', () => {
    const rows = 'AB BA BC AC CA CD DE EF FD AE BF GA AG'
      .split(' ')
      .map((tie) => [tie[0]!, tie[1]!] as const);
    const census = triadCensus.compute(
      fromTable(rows, { directed: true, isolates: ['H'] }),
      defaultMeasureOptions,
    );
    expect(census.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '003 15',
      '012 17',
      '102 7',
      '021D 1',
      '021U 3',
      '021C 4',
      '111D 0',
      '111U 5',
      '030T 0',
      '030C 1',
      '201 2',
      '120D 0',
      '120U 0',
      '120C 0',
      '210 1',
      '300 0',
    ]);
  });

  it('knows only the types of mutual and null pairs without directions (NetworkX 3.6.1, both arrows for a tie)', () => {
    expect(countsOf(triadCensus, kite())).toEqual({ '003': 22, '102': 63, '201': 24, '300': 11 });
  });

  it('gives each of the sixteen its name (the drawings of Wasserman & Faust 1994, figure 14.5)', () => {
    const drawn = {
      '003': '',
      '012': 'ab',
      '102': 'ab ba',
      '021D': 'ba bc',
      '021U': 'ab cb',
      '021C': 'ab bc',
      '111D': 'ac ca bc',
      '111U': 'ac ca cb',
      '030T': 'ab cb ac',
      '030C': 'ba cb ac',
      '201': 'ab ba bc cb',
      '120D': 'ba bc ac ca',
      '120U': 'ab cb ac ca',
      '120C': 'ab bc ac ca',
      '210': 'ab bc cb ac ca',
      '300': 'ab ba bc cb ac ca',
    };
    for (const [type, ties] of Object.entries(drawn)) {
      const rows = ties
        .split(' ')
        .filter(Boolean)
        .map((tie) => [tie[0]!, tie[1]!] as const);
      const census = countsOf(triadCensus, fromTable(rows, { directed: true, isolates: ['a', 'b', 'c'] }));
      expect(
        Object.entries(census).filter(([, count]) => count !== 0),
        type,
      ).toEqual([[type, 1]]);
    }
  });

  it('adds up to all sets of three, shares to 1', () => {
    const network = randomNetwork(40, 200, 5, true);
    const total = (counts: Record<string, number | null>): number =>
      Object.values(counts).reduce<number>((sum, count) => sum + count!, 0);
    expect(total(countsOf(triadCensus, network))).toBe((40 * 39 * 38) / 6);
    expect(total(countsOf(triadCensus, network, { normalized: true }))).toBeCloseTo(1, 12);
  });

  it('is 0 everywhere below three persons, as shares undefined', () => {
    for (const order of [0, 1, 2]) {
      const counts = Object.values(countsOf(triadCensus, complete(order)));
      expect(counts).toEqual([0, 0, 0, 0]);
      expect(Object.values(countsOf(triadCensus, complete(order), { normalized: true }))).toEqual([
        null,
        null,
        null,
        null,
      ]);
    }
  });
});
