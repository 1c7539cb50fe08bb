import { describe, expect, it } from 'vitest';
import { degreeDistribution } from '../../../../server/analysis/distribution/degreeDistribution.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { fromTable, kite, star } from '../networks.ts';
import { countsOf } from '../values.ts';

describe('degreeDistribution', () => {
  it('counts persons by contacts, fewest first, without numbers that nobody has (by hand)', () => {
    const rows = degreeDistribution.compute(star(5), defaultMeasureOptions);
    expect(rows).toEqual([
      { label: '1', value: 4 },
      { label: '4', value: 1 },
    ]);
  });

  it('is that of Krackhardt’s kite (1990)', () => {
    expect(countsOf(degreeDistribution, kite())).toEqual({ 1: 1, 2: 1, 3: 3, 4: 2, 5: 2, 6: 1 });
  });

  it('counts a mutual pair as one contact, and an isolate with 0', () => {
    const network = fromTable(
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      { directed: true, isolates: ['c'] },
    );
    expect(countsOf(degreeDistribution, network)).toEqual({ 0: 1, 1: 2 });
  });

  it('gives shares of all persons when normalized', () => {
    expect(countsOf(degreeDistribution, star(5), { normalized: true })).toEqual({ 1: 0.8, 4: 0.2 });
  });

  it('has no cases on an empty network', () => {
    expect(degreeDistribution.compute(fromTable([]), defaultMeasureOptions)).toEqual([]);
  });
});
