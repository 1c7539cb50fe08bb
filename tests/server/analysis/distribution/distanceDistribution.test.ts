import { describe, expect, it } from 'vitest';
import { distanceDistribution } from '../../../../server/analysis/distribution/distanceDistribution.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { fromTable, kite, path } from '../networks.ts';
import { countsOf } from '../values.ts';

describe('distanceDistribution', () => {
  it('counts pairs by steps: 3, 2 and 1 in a chain of four (by hand)', () => {
    expect(countsOf(distanceDistribution, path(4))).toEqual({ 1: 3, 2: 2, 3: 1, '∞': 0 });
    expect(countsOf(distanceDistribution, path(4, true))).toEqual({ 1: 3, 2: 2, 3: 1, '∞': 0 });
  });

  it('puts pairs without a path last', () => {
    const rows = distanceDistribution.compute(
      fromTable(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        { isolates: ['d'] },
      ),
      defaultMeasureOptions,
    );
    expect(rows).toEqual([
      { label: '1', value: 2 },
      { label: '2', value: 1 },
      { label: '∞', value: 3 },
    ]);
  });

  it('is that of Krackhardt’s kite (python-igraph 1.0.0, path_length_hist)', () => {
    expect(countsOf(distanceDistribution, kite())).toEqual({ 1: 18, 2: 15, 3: 7, 4: 5, '∞': 0 });
  });

  it('gives shares of all pairs when normalized', () => {
    expect(countsOf(distanceDistribution, path(3), { normalized: true })).toEqual({
      1: 2 / 3,
      2: 1 / 3,
      '∞': 0,
    });
  });

  it('has no cases below two persons, and one without ties', () => {
    expect(distanceDistribution.compute(fromTable([]), defaultMeasureOptions)).toEqual([]);
    expect(distanceDistribution.compute(path(1), defaultMeasureOptions)).toEqual([]);
    expect(countsOf(distanceDistribution, fromTable([], { isolates: ['a', 'b'] }))).toEqual({ '∞': 1 });
  });
});
