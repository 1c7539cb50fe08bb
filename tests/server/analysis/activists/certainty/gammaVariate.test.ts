import { describe, expect, it } from 'vitest';
import { gammaVariate } from '../../../../../server/analysis/activists/certainty/gammaVariate.ts';
import { random } from '../../../../../server/analysis/random.ts';

describe('gammaVariate', () => {
  // The gamma distribution of shape a and scale 1 has mean a, variance a, and third central moment 2a.
  it.each([0.3, 1, 2.5, 12])('has the moments of shape %f', (shape) => {
    const draw = gammaVariate(random(11));
    const values = Array.from({ length: 100_000 }, () => draw(shape));
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const central = (power: number): number =>
      values.reduce((sum, value) => sum + (value - mean) ** power, 0) / values.length;
    expect(mean / shape).toBeCloseTo(1, 1.5);
    expect(central(2) / shape).toBeCloseTo(1, 1);
    expect(central(3) / (2 * shape)).toBeGreaterThan(0.8);
    expect(central(3) / (2 * shape)).toBeLessThan(1.2);
    expect(Math.min(...values.slice(0, 1000))).toBeGreaterThanOrEqual(0);
  });
});
