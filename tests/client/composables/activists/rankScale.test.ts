import { describe, expect, it } from 'vitest';
import { rankScale } from '../../../../client/composables/activists/rankScale.ts';

describe('rankScale', () => {
  it('goes from 1 to the worst rank that is shown, rounded up to its step', () => {
    const scale = rankScale([9, 53, null, 14], 465);
    // 53 in at most five steps: steps of 20, so up to 60.
    expect([scale.last, scale.ticks]).toEqual([60, [1, 20, 40, 60]]);
    expect([scale.place(1), scale.place(30.5), scale.place(60)]).toEqual([0, 0.5, 1]);
  });

  it('ends with the last rank that there is', () => {
    expect(rankScale([53], 55).last).toBe(55);
  });

  it('keeps what lies beyond on its end, and has two places without anybody', () => {
    expect(rankScale([4], 4).place(9)).toBe(1);
    expect(rankScale([], 0).last).toBe(2);
  });
});
