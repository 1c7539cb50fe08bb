import { describe, expect, it } from 'vitest';
import {
  agreeingRuns,
  allowedRuns,
  resolutionOf,
  runsOf,
  usualRuns,
} from '../../../../server/analysis/communities/methods.ts';
import { defaultMeasureOptions as options } from '../../../../server/analysis/measure.ts';

describe('the number of runs', () => {
  it('falls with the number of ties, so that all of them take no longer than a few on a large network', () => {
    expect([0, 78, 600].map(usualRuns)).toEqual([100, 100, 100]);
    expect(usualRuns(2_000)).toBe(30);
    expect([20_000, 1_000_000].map(usualRuns)).toEqual([3, 3]);
    expect([600, 2_000, 10_000, 1_000_000].map((ties) => runsOf('leiden', ties))).toEqual([100, 30, 3, 1]);
  });

  it('is, of the Louvain method, so many sets of three, later of two, each for one more run', () => {
    const ties = [0, 181, 182, 2_000, 3_000, 3_001, 9_999, 10_000, 99_999, 100_000];
    expect(ties.map(agreeingRuns)).toEqual([3, 3, 3, 3, 3, 3, 3, 2, 2, 2]);
    expect(ties.map((each) => runsOf('louvain', each))).toEqual([99, 99, 96, 9, 6, 3, 3, 2, 2, 1]);
  });

  it('is what was asked for, as far as it can be computed', () => {
    expect(allowedRuns('leiden', 2_000, 200)).toBe(200);
    expect(allowedRuns('leiden', 20_000, 200)).toBe(100);
    expect(allowedRuns('leiden', 20_000, 50)).toBe(50);
    expect(allowedRuns('leiden', 1_000_000, 200)).toBe(10);
  });
});

describe('the resolution', () => {
  it('is 1 unless somebody chose it', () => {
    expect(resolutionOf(options)).toBe(1);
    expect(resolutionOf({ ...options, parameters: { resolution: 0.5 } })).toBe(0.5);
  });
});
