import { describe, expect, it } from 'vitest';
import { largestBicomponent } from '../../../../server/analysis/network/largestBicomponent.ts';
import { cycle, fromTable, kite, path } from '../networks.ts';
import { figureOf } from '../values.ts';

describe('largestBicomponent', () => {
  it('is the whole ring, and two in a chain (by hand)', () => {
    expect(figureOf(largestBicomponent, cycle(6))).toBe(6);
    expect(figureOf(largestBicomponent, path(6, true))).toBe(2);
  });

  it('is the larger of two circles that share a person (by hand)', () => {
    const rows = ['ab', 'bc', 'cd', 'da', 'ae', 'ef', 'fa'].map((tie) => [tie[0]!, tie[1]!] as const);
    expect(figureOf(largestBicomponent, fromTable(rows))).toBe(4);
  });

  it('is 8 on Krackhardt’s kite: all but the tail (python-igraph 1.0.0)', () => {
    expect(figureOf(largestBicomponent, kite())).toBe(8);
  });

  it('is undefined without ties', () => {
    expect(figureOf(largestBicomponent, fromTable([]))).toBeNull();
    expect(figureOf(largestBicomponent, fromTable([], { isolates: ['a', 'b'] }))).toBeNull();
  });
});
