import { describe, expect, it } from 'vitest';
import { perronOfHessenberg } from '../../../server/kernels/perronOfHessenberg.ts';

describe('perronOfHessenberg', () => {
  it('finds the vector of the largest value (by hand: 3 with (1, 1), 1 with (1, −1))', () => {
    const matrix = [
      [2, 1],
      [1, 2],
    ].map((row) => Float64Array.from(row));
    const vector = perronOfHessenberg(matrix, 2, 4);
    expect(vector[0]).toBeCloseTo(Math.SQRT1_2, 14);
    expect(vector[1]).toBeCloseTo(Math.SQRT1_2, 14);
  });

  it('reads only the leading rows and columns', () => {
    const matrix = [
      [2, 9],
      [9, 9],
    ].map((row) => Float64Array.from(row));
    expect([...perronOfHessenberg(matrix, 1, 3)]).toEqual([1]);
  });
});
