import { describe, expect, it } from 'vitest';
import {
  readSeries,
  usualSeries,
  windowsFor,
  writeSeries,
  type SeriesChoice,
} from '../../../../../client/composables/evolution/series/seriesAddress.ts';

const everything: SeriesChoice = {
  picture: 'flows',
  measures: ['degree', 'density'],
  step: 'quarter',
  width: 'sliding',
  months: 6,
  first: '2025-01-31',
  byWaves: true,
  withChance: true,
  groupBy: 'kind',
  rankMeasure: 'betweenness',
  state: 'role',
};

describe('the address of a series', () => {
  it('holds nothing of what is usual, and comes back as it was', () => {
    expect(writeSeries(usualSeries, { view: 'series', asOf: '2026-01' })).toEqual({
      view: 'series',
      asOf: '2026-01',
    });
    expect(readSeries({})).toEqual(usualSeries);
    const query = writeSeries(everything, { view: 'series' });
    expect(readSeries(query as Record<string, string>)).toEqual(everything);
    expect(writeSeries(usualSeries, query as Record<string, string>)).toEqual({ view: 'series' });
  });

  it('takes what it does not understand for the usual', () => {
    const odd = readSeries({
      picture: 'x',
      measures: '<b>,,',
      step: 'day',
      width: '',
      months: '0',
      since: 'soon',
      rank: 'a b',
      state: 'y',
    });
    expect(odd).toEqual(usualSeries);
  });

  it('asks for no more measures than the server takes, each once', () => {
    const ids = Array.from({ length: 20 }, (_, i) => `m${i}`);
    expect(readSeries({ measures: ['m1', ...ids].join() }).measures).toHaveLength(12);
  });

  it('gives a span of months to sliding windows alone', () => {
    expect(windowsFor(everything, '2026-01')).toEqual({
      first: '2025-01-31',
      last: '2026-01',
      step: 'quarter',
      width: 'sliding',
      months: 6,
      byWaves: true,
    });
    expect(windowsFor({ ...everything, width: 'asOf' }, null).months).toBeNull();
  });
});
