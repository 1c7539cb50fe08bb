import { describe, expect, it } from 'vitest';
import { relaxationFactor } from '../../../server/analysis/relaxationFactor.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { fromTable } from './networks.ts';

const both: [string, string, number][] = [
  ['a', 'b', 1],
  ['b', 'a', 2],
];

// Young 1954: 2 / (1 + √(1 − ρ²)), 1.25 for ρ = 0.8.
describe('the relaxation factor', () => {
  it('is that of Young where every tie is as strong back', () => {
    expect(relaxationFactor(adjacency(fromTable([['a', 'b']])), true, 0.8)).toBeCloseTo(1.25, 12);
    expect(relaxationFactor(adjacency(fromTable(both, { directed: true })), false, 0.8)).toBeCloseTo(
      1.25,
      12,
    );
  });

  it('is 1 where a tie leads one way, or is not as strong back', () => {
    expect(relaxationFactor(adjacency(fromTable([['a', 'b']], { directed: true })), false, 0.8)).toBe(1);
    expect(relaxationFactor(adjacency(fromTable(both, { directed: true })), true, 0.8)).toBe(1);
  });
});
