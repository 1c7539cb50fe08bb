import { describe, expect, it } from 'vitest';
import {
  edgeState,
  hasEnded,
  isHolding,
  isNew,
  strengthOfState,
} from '../../../../client/network/timeline/edgeState.ts';
import { spells } from './histories.ts';

const of = (spans: readonly (readonly [number, number])[], first: number, last: number): number =>
  edgeState(spells(spans), 0, { first, last });

// By hand, from the meaning of the states.
describe('the state of an edge in a window', () => {
  it('is held, formed, ended or passing', () => {
    const spans = [[10, 30]] as const;
    expect(of(spans, 15, 20)).toBe(1);
    expect(of(spans, 10, 20)).toBe(2);
    expect(of(spans, 11, 20)).toBe(1);
    expect(of(spans, 0, 9)).toBe(0);
    expect(of(spans, 25, 32)).toBe(3);
    expect(of(spans, 5, 34)).toBe(7);
    expect(of(spans, 40, 50)).toBe(0);
  });

  it('is ended from the day after the last one, and gone when that is as long ago as the window is', () => {
    const spans = [[-1, 30]] as const;
    expect(of(spans, 1, 30)).toBe(1);
    expect(of(spans, 31, 31)).toBe(3);
    expect([31, 32, 33, 34, 35].map((last) => of(spans, last - 3, last))).toEqual([3, 4, 5, 6, 0]);
  });

  it('is that of the latest spell', () => {
    const spans = [
      [0, 3],
      [8, 9],
      [12, 40],
    ] as const;
    expect(of(spans, 4, 9)).toBe(1);
    expect(of(spans, 5, 9)).toBe(2);
    expect(of(spans, 4, 10)).toBe(3);
    expect(of(spans, 5, 10)).toBe(7);
    expect(of(spans, 4, 12)).toBe(1);
  });

  it('says what it means', () => {
    const states = Array.from({ length: 11 }, (_, state) => state);
    expect(states.filter(isHolding)).toEqual([1, 2]);
    expect(states.filter(isNew)).toEqual([2, 7, 8, 9, 10]);
    expect(states.filter(hasEnded)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    expect([1, 2, 3, 4, 5, 6, 7, 10].map(strengthOfState)).toEqual([1, 1, 1, 0.75, 0.5, 0.25, 1, 0.25]);
  });
});
