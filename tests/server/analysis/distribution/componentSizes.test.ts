import { describe, expect, it } from 'vitest';
import { componentSizes } from '../../../../server/analysis/distribution/componentSizes.ts';
import { defaultMeasureOptions } from '../../../../server/analysis/measure.ts';
import { fromTable } from '../networks.ts';
import { toy12 } from '../toy12.ts';
import { countsOf } from '../values.ts';

describe('componentSizes', () => {
  it('counts parts by their size, smallest first (by hand)', () => {
    const rows = [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['f', 'g'],
    ] as const;
    const network = fromTable(rows, { directed: true, isolates: ['h', 'i', 'j'] });
    expect(componentSizes.compute(network, defaultMeasureOptions)).toEqual([
      { label: '1', value: 3 },
      { label: '2', value: 2 },
      { label: '3', value: 1 },
    ]);
    expect(countsOf(componentSizes, network, { normalized: true })).toEqual({ 1: 3 / 6, 2: 2 / 6, 3: 1 / 6 });
  });

  it('has one part on Toy-12, and the isolate (by hand)', () => {
    expect(countsOf(componentSizes, toy12(1))).toEqual({ 1: 1, 11: 1 });
  });

  it('has no cases on an empty network', () => {
    expect(componentSizes.compute(fromTable([]), defaultMeasureOptions)).toEqual([]);
  });
});
