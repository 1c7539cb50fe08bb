import { describe, expect, it } from 'vitest';
import { chanceFigures } from '../../../../server/analysis/significance/chanceFigures.ts';

const drawn = Float64Array.from({ length: 99 }, (_, i) => i + 1);

describe('chanceFigures', () => {
  it('are mean, sample deviation and percentiles (numpy 2.4: mean, std(ddof=1), percentile [2.5, 97.5])', () => {
    const figures = chanceFigures(90, drawn);
    expect(figures.mean).toBeCloseTo(50, 12);
    expect(figures.standardDeviation).toBeCloseTo(28.722813232690143, 12);
    expect(figures.low).toBeCloseTo(3.45, 12);
    expect(figures.high).toBeCloseTo(96.55, 12);
  });

  it('count the observed network as a draw, and equal draws in both tails (by hand)', () => {
    expect(chanceFigures(90, drawn)).toMatchObject({ pLower: 0.91, pUpper: 0.11 });
    expect(chanceFigures(1000, drawn)).toMatchObject({ pLower: 1, pUpper: 0.01 });
    expect(chanceFigures(-1, drawn)).toMatchObject({ pLower: 0.01, pUpper: 1 });
  });

  it('take values that differ by rounding for equal', () => {
    const same = new Float64Array(30).fill(0.1 + 0.2);
    expect(chanceFigures(0.3, same)).toMatchObject({ pLower: 1, pUpper: 1, standardDeviation: 0 });
  });

  it('leave out draws without a value, and say how many', () => {
    const some = Float64Array.from(drawn, (value, i) => (i % 3 === 0 ? NaN : value));
    const figures = chanceFigures(50, some);
    expect(figures.undefinedDraws).toBe(33);
    // 2, 3, 5, 6, … 99: 33 are below 50, which is one itself.
    expect(figures.pLower).toBeCloseTo((1 + 33) / 67, 12);
    expect(figures.pLower! + figures.pUpper!).toBeCloseTo(1 + 2 / 67, 12);
  });

  it('are null with fewer than 20 values, and p without an observed one', () => {
    const few = new Float64Array(40).fill(NaN);
    few.set(drawn.slice(0, 19));
    expect(chanceFigures(5, few)).toEqual({
      observed: 5,
      mean: null,
      standardDeviation: null,
      low: null,
      high: null,
      pLower: null,
      pUpper: null,
      undefinedDraws: 21,
    });
    expect(chanceFigures(null, drawn)).toMatchObject({
      observed: null,
      pLower: null,
      pUpper: null,
      mean: 50,
    });
  });
});
