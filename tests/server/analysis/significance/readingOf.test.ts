import { expect, it } from 'vitest';
import type { ChanceFigures } from '../../../../server/analysis/significance/chanceFigures.ts';
import { readingOf } from '../../../../server/analysis/significance/readingOf.ts';

/** A value that is larger than in all of the draws that have one. */
const beyondAll = (draws: number, undefinedDraws = 0): ChanceFigures => ({
  observed: 1,
  mean: 0.4,
  standardDeviation: 0.1,
  low: 0.3,
  high: 0.5,
  pLower: 1,
  pUpper: 1 / (draws - undefinedDraws + 1),
  undefinedDraws,
});
const said = (figures: ChanceFigures, draws: number): string => readingOf(figures, 'density', draws).text;

// Phipson & Smyth 2010: the least p of d draws is 1/(d + 1), in a tail of 2.5 % from 39 draws on.
it('calls a value beyond all draws more than chance from 39 draws on, and says nothing with fewer', () => {
  expect(said(beyondAll(39), 39)).toBe('significance.more');
  expect(said(beyondAll(38), 38)).toBe('significance.tooFew');
  expect(said(beyondAll(50, 15), 50)).toBe('significance.tooFew');
});

it('tells tails from the middle', () => {
  const figures = beyondAll(99);
  expect(said({ ...figures, pLower: 0.01, pUpper: 1 }, 99)).toBe('significance.less');
  expect(said({ ...figures, pLower: 0.6, pUpper: 0.41 }, 99)).toBe('significance.usual');
  expect(said({ ...figures, standardDeviation: 0, pLower: 1, pUpper: 1 }, 99)).toBe('significance.fixed');
  expect(said({ ...figures, pLower: null }, 99)).toBe('significance.undefined');
});
