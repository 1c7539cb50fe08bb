import { describe, expect, it } from 'vitest';
import { outDegreeDistribution } from '../../../../server/analysis/distribution/outDegreeDistribution.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { fromTable, path, star } from '../networks.ts';
import { countsOf } from '../values.ts';

describe('outDegreeDistribution', () => {
  it('counts persons by the ties that start with them (by hand)', () => {
    expect(countsOf(outDegreeDistribution, star(5, true))).toEqual({ 0: 4, 4: 1 });
    expect(countsOf(outDegreeDistribution, path(4, true))).toEqual({ 0: 1, 1: 3 });
  });

  it('counts both arrows of a mutual pair', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      { directed: true, isolates: ['c'] },
    );
    expect(countsOf(outDegreeDistribution, network)).toEqual({ 0: 1, 1: 2 });
  });

  it('is the degree distribution on an undirected network, and gives shares when normalized', () => {
    expect(countsOf(outDegreeDistribution, star(5))).toEqual({ 1: 4, 4: 1 });
    expect(countsOf(outDegreeDistribution, star(5), { normalized: true })).toEqual({ 1: 0.8, 4: 0.2 });
  });

  it('has no cases on an empty network', () => {
    expect(outDegreeDistribution.compute(fromTable([]), defaultMeasureOptions)).toEqual([]);
  });
});
