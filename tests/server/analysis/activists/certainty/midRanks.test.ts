import { describe, expect, it } from 'vitest';
import {
  midRanks,
  tellsTop,
  topShares,
} from '../../../../../server/analysis/activists/certainty/midRanks.ts';

// By hand, from the definitions.
describe('midRanks', () => {
  it('gives equal values the mean of their ranks, and puts NaN last', () => {
    expect([...midRanks(Float64Array.of(5, 9, 5, NaN, 1))]).toEqual([2.5, 1, 2.5, 5, 4]);
  });
});

describe('topShares', () => {
  it('divides the places at the end of the list among equal values', () => {
    expect([...topShares(Float64Array.of(9, 5, 5, 5, 1), 2)]).toEqual([1, 1 / 3, 1 / 3, 1 / 3, 0]);
  });

  it('adds up to the length of the list, or to all', () => {
    const values = Float64Array.of(4, 4, 4, 2, 2, 7);
    const sum = (count: number): number =>
      topShares(values, count).reduce((total, share) => total + share, 0);
    expect([1, 2, 3, 5, 9].map(sum)).toEqual([1, 2, 3, 5, 6]);
  });
});

describe('tellsTop', () => {
  it('asks for twice as many ranked as there are places', () => {
    expect([tellsTop(20, 39), tellsTop(20, 40), tellsTop(20, 11), tellsTop(1, 2)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
