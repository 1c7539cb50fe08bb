import { describe, expect, it } from 'vitest';
import { tieLengths } from '../../../server/kernels/tieLengths.ts';

describe('tieLengths', () => {
  it.each([
    ['1 to 5', [1, 2, 3, 4, 5], 60, [60, 30, 20, 15, 12]],
    ['halves', [0.5, 1, 1.5], 3, [6, 3, 2]],
    ['decimals', [0.1, 0.3, 2], 6, [60, 20, 3]],
    ['one of all', [7, 7], 7, [1, 1]],
  ])(
    'are whole numbers of the smallest unit where strengths are simple fractions: %s (by hand)',
    (_, strengths, unit, lengths) => {
      expect(tieLengths(Float64Array.from(strengths), 1000)).toEqual({
        unit,
        lengths: Float64Array.from(lengths),
      });
    },
  );

  it.each([
    ['no simple fractions', [Math.PI, 1], 10],
    ['a unit too large', [29, 31, 37, 41, 43, 47, 53], 10],
    ['paths too long', [1009, 1013], 5_000_000],
    ['many different ones', Array.from({ length: 65 }, (_, i) => 2 ** (i % 2) + i), 10],
  ])('are 1/strength otherwise: %s', (_, strengths, order) => {
    expect(tieLengths(Float64Array.from(strengths), order)).toEqual({
      unit: 1,
      lengths: Float64Array.from(strengths, (strength) => 1 / strength),
    });
  });
});
