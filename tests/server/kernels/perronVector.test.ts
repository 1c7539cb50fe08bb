import { describe, expect, it } from 'vitest';
import { perronVector } from '../../../server/kernels/perronVector.ts';

/** The rows of an undirected network given by its ties; `isSymmetric`: whether they say so. */
function rowsOf(order: number, ties: readonly (readonly [number, number])[], isSymmetric = true) {
  const lists: number[][] = Array.from({ length: order }, () => []);
  for (const [a, b] of ties) {
    lists[a]!.push(b);
    lists[b]!.push(a);
  }
  const offsets = new Uint32Array(order + 1);
  lists.forEach((list, i) => (offsets[i + 1] = offsets[i]! + list.length));
  return { offsets, targets: Uint32Array.from(lists.flat()), strengths: null, isSymmetric };
}

describe.each([
  ['over-relaxed where it is symmetric', true],
  ['without knowing that it is symmetric', false],
])('perronVector, %s', (_, isSymmetric) => {
  it('finds value and vector of a path (by hand: 2 cos(π/(n + 1)) and sin(iπ/(n + 1)))', () => {
    const order = 60;
    const path = rowsOf(
      order,
      Array.from({ length: order - 1 }, (_, i) => [i, i + 1] as const),
      isSymmetric,
    );
    const { value, vector } = perronVector(path, 0)!;
    expect(value).toBeCloseTo(2 * Math.cos(Math.PI / (order + 1)), 10);
    const sine = (i: number): number => Math.sin(((i + 1) * Math.PI) / (order + 1));
    for (let i = 0; i < order; i++)
      expect(vector[i]! / vector[order / 2]!).toBeCloseTo(sine(i) / sine(order / 2), 6);
  });

  it('tells two hubs of nearly the same size apart, each value to its last digits (λx = Ax)', () => {
    // Stars of 100 and of 99 leaves, their middles linked by a chain of ten: the second value is 0.5 % below the first.
    const [first, second, chain] = [0, 101, 201];
    const ties = [
      ...Array.from({ length: 100 }, (_, i) => [first, 1 + i] as const),
      ...Array.from({ length: 99 }, (_, i) => [second, 102 + i] as const),
      [first, chain] as const,
      ...Array.from({ length: 9 }, (_, i) => [chain + i, chain + i + 1] as const),
      [chain + 9, second] as const,
    ];
    const rows = rowsOf(211, ties, isSymmetric);
    const { value, vector } = perronVector(rows, 0)!;
    for (let i = 0; i < 211; i++) {
      let sum = 0;
      for (let slot = rows.offsets[i]!; slot < rows.offsets[i + 1]!; slot++)
        sum += vector[rows.targets[slot]!]!;
      expect(sum / (value * vector[i]!)).toBeCloseTo(1, 9);
    }
  });

  it('stops with a rough value where the largest row sum shows already that it is less than enough', () => {
    const star = rowsOf(
      10,
      Array.from({ length: 9 }, (_, i) => [0, i + 1] as const),
      isSymmetric,
    );
    expect(perronVector(star, 0)!.value).toBeCloseTo(3, 10);
    expect(Math.abs(perronVector(star, 10)!.value - 3)).toBeGreaterThan(0.1);
  });
});
