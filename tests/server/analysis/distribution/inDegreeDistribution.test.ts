import { describe, expect, it } from 'vitest';
import { inDegreeDistribution } from '../../../../server/analysis/distribution/inDegreeDistribution.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { fromTable, path, star } from '../networks.ts';
import { countsOf } from '../values.ts';

describe('inDegreeDistribution', () => {
  it('counts persons by the ties that end with them (by hand)', () => {
    expect(countsOf(inDegreeDistribution, star(5, true))).toEqual({ 0: 1, 1: 4 });
    expect(countsOf(inDegreeDistribution, path(4, true))).toEqual({ 0: 1, 1: 3 });
  });

  it('counts both arrows of a mutual pair', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      { directed: true, isolates: ['c'] },
    );
    expect(countsOf(inDegreeDistribution, network)).toEqual({ 0: 1, 1: 2 });
  });

  it('is the degree distribution on an undirected network, and gives shares when normalized', () => {
    expect(countsOf(inDegreeDistribution, star(5))).toEqual({ 1: 4, 4: 1 });
    expect(countsOf(inDegreeDistribution, star(5), { normalized: true })).toEqual({ 1: 0.8, 4: 0.2 });
  });

  it('has no cases on an empty network', () => {
    expect(inDegreeDistribution.compute(fromTable([]), defaultMeasureOptions)).toEqual([]);
  });
});
