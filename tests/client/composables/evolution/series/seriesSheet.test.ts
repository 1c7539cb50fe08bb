import { describe, expect, it } from 'vitest';
import {
  flowsSheet,
  linesByMeasure,
  linesSheet,
  ranksSheet,
} from '../../../../../client/composables/evolution/series/seriesSheet.ts';
import type {
  AlluvialAnswer,
  RankAnswer,
  SeriesAnswer,
} from '../../../../../client/composables/evolution/series/useSeries.ts';
import type { CatalogueEntry } from '../../../../../client/composables/methods/measureCatalogue.ts';

const catalogue = [
  { id: 'density', name: '紧密程度' },
  { id: 'degree', name: '来往的人数' },
] as CatalogueEntry[];
const actor = { id: 'p', name: '王', kind: 'Resident', placeName: null, externalId: null } as const;
const windows = [
  { key: 'a', from: '2026-01-31', to: '2026-01-31', waveId: null, name: null, order: 5, size: 3 },
  { key: 'b', from: '2026-02-28', to: '2026-02-28', waveId: null, name: null, order: 5, size: 4 },
];
const series: SeriesAnswer = {
  windows,
  lines: [
    {
      measureId: 'density',
      actor: null,
      values: [0.3, null],
      low: [0.1, null],
      high: [0.5, null],
      sentences: [],
    },
    { measureId: 'degree', actor, values: [2, 3], low: [null, null], high: [null, null], sentences: [] },
  ],
};
const name = ({ key }: { key: string }): string => `<${key}>`;

// By hand.
describe('tables of a series to take away', () => {
  it('has one row for each window, a column for each line, and the band where there is one', () => {
    const words = { window: 'w', from: 'f', to: 't', actors: 'n', ties: 'm', low: 'lo', high: 'hi', name };
    expect(linesSheet(series, catalogue, words)).toEqual({
      columns: ['w', 'f', 't', 'n', 'm', '紧密程度', '紧密程度 lo', '紧密程度 hi', '来往的人数: 王'],
      rows: [
        ['<a>', '2026-01-31', '2026-01-31', 5, 3, 0.3, 0.1, 0.5, 2],
        ['<b>', '2026-02-28', '2026-02-28', 5, 4, null, null, null, 3],
      ],
      personIds: ['p'],
    });
  });

  it('puts the lines of a measure together, in their order', () => {
    expect(
      linesByMeasure(series.lines, catalogue).map(({ measure, lines }) => [measure.id, lines.length]),
    ).toEqual([
      ['density', 1],
      ['degree', 1],
    ]);
    expect(linesByMeasure([{ ...series.lines[0]!, measureId: 'unknown' }], catalogue)).toEqual([]);
  });

  it('has one row for each person and window', () => {
    const answer = {
      draws: 100,
      windows: windows.map((window) => ({ ...window, drawnFrom: 'records', ranked: 5, tauB: null })),
      persons: [
        {
          actor,
          points: [
            { window: 0, value: 2, rank: 1, meanRank: 1.2, low: 1, high: 2 },
            { window: 1, value: null, rank: null, meanRank: null, low: null, high: null },
          ],
          changes: [{ window: 1, better: 0, worse: 1, change: 'fell' }],
          sentences: [],
        },
      ],
    } as RankAnswer;
    const words = {
      window: 'w',
      name: 'n',
      value: 'v',
      rank: 'r',
      mean: 'm',
      low: 'lo',
      high: 'hi',
      change: 'c',
      changeName: (change: string) => `!${change}`,
      windowName: name,
    };
    expect(ranksSheet(answer, words)).toEqual({
      columns: ['n', 'w', 'v', 'r', 'm', 'lo', 'hi', 'c'],
      rows: [
        ['王', '<a>', 2, 1, 1.2, 1, 2, null],
        ['王', '<b>', null, null, null, null, null, '!fell'],
      ],
      personIds: ['p'],
    });
  });

  it('says from where to where, and how many', () => {
    const answer = {
      windows,
      states: [
        { id: 'x', name: '甲群' },
        { id: 'none', name: '都不在' },
      ],
      counts: [],
      flows: [{ window: 0, from: 'x', to: 'none', actors: 2 }],
      events: [],
    } as AlluvialAnswer;
    const words = { window: 'w', next: 'x', from: 'f', to: 't', actors: 'n', windowName: name };
    expect(flowsSheet(answer, words)).toEqual([
      ['w', 'x', 'f', 't', 'n'],
      ['<a>', '<b>', '甲群', '都不在', '2'],
    ]);
  });
});
