import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../../../client/network/series/timeAxis.ts';

// By hand.
describe('timeAxis', () => {
  it('spreads windows evenly, and puts one alone in the middle', () => {
    expect(timeAxis(3, 10, 110, 1).x).toEqual([10, 60, 110]);
    expect(timeAxis(1, 10, 110, 40)).toEqual({ x: [60], labelled: [0] });
    expect(timeAxis(0, 10, 110, 40)).toEqual({ x: [], labelled: [] });
  });

  it('names as many as there is room for, and always the last', () => {
    expect(timeAxis(5, 0, 100, 25).labelled).toEqual([0, 1, 2, 3, 4]);
    expect(timeAxis(5, 0, 100, 26).labelled).toEqual([0, 2, 4]);
    expect(timeAxis(6, 0, 100, 30).labelled).toEqual([1, 3, 5]);
  });
});
