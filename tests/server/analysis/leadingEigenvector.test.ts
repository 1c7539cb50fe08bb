import { describe, expect, it } from 'vitest';
import { leadingEigenvector } from '../../../server/analysis/leadingEigenvector.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { complete, cycle, fromTable, path, randomNetwork, star } from './networks.ts';
import { toy12 } from './toy12.ts';

describe('leadingEigenvector', () => {
  it('finds λ of simple shapes (by hand: n − 1, 2, √(n − 1), 2 cos(π/(n + 1)))', () => {
    const value = (network: ReturnType<typeof path>) => leadingEigenvector(adjacency(network), false).value;
    expect(value(complete(6))).toBeCloseTo(5, 9);
    expect(value(cycle(7))).toBeCloseTo(2, 9);
    expect(value(star(10))).toBeCloseTo(3, 9);
    expect(value(path(20))).toBeCloseTo(2 * Math.cos(Math.PI / 21), 9);
    expect(value(cycle(7, true))).toBeCloseTo(1, 9);
    expect(value(toy12(1))).toBeCloseTo(2.680845, 6);
  });

  it('is 0, without a vector, where arrows never lead back', () => {
    expect(leadingEigenvector(adjacency(path(4, true)), false)).toEqual({ value: 0, vector: null });
    expect(leadingEigenvector(adjacency(fromTable([])), false)).toEqual({ value: 0, vector: null });
  });

  it.each([
    ['undirected', false],
    ['directed', true],
  ])('satisfies λ x_i = Σ s_ji x_j, %s', (_, directed) => {
    const view = adjacency(randomNetwork(50, 120, 3, directed));
    const { value, vector } = leadingEigenvector(view, true);
    const { offsets, targets, strengths } = view.in;
    for (let i = 0; i < view.order; i++) {
      let sum = 0;
      for (let slot = offsets[i]!; slot < offsets[i + 1]!; slot++)
        sum += strengths[slot]! * vector![targets[slot]!]!;
      expect(sum).toBeCloseTo((value ?? NaN) * vector![i]!, 8);
    }
  });

  it('does not lose its way in a long tail, where the values fall below what a number can hold', () => {
    const tail = Array.from({ length: 600 }, (_, i) => [`t${i}`, `t${i + 1}`] as const);
    const hub = Array.from({ length: 100 }, (_, i) => ['t0', `h${i}`] as const);
    expect(leadingEigenvector(adjacency(fromTable([...hub, ...tail])), false).value).toBeCloseTo(10.05, 2);
  });
});
