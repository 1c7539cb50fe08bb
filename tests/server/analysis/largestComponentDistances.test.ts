import { describe, expect, it } from 'vitest';
import { largestComponentDistances } from '../../../server/analysis/largestComponentDistances.ts';
import { fromTable } from './networks.ts';

describe('distances in the largest component', () => {
  it('leave out the other components (by hand: a chain of three)', () => {
    const network = fromTable([['x', 'y'], ['a', 'b'], ['c', 'b']], { directed: true, isolates: ['m'] }); // prettier-ignore
    expect(largestComponentDistances(network)).toEqual([0, 4, 2]);
  });

  it('are none for nobody', () => {
    expect(largestComponentDistances(fromTable([]))).toEqual([0]);
  });
});
