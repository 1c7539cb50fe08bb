import { describe, expect, it } from 'vitest';
import {
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
    expect([2_000, 10_000, 1_000_000].map((ties) => runsOf('louvain', ties))).toEqual([30, 6, 1]);
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
