import { expect, it } from 'vitest';
import { neighbourTies } from '../../../server/analysis/neighbourTies.ts';
import { triangleCount } from '../../../server/analysis/triangleCount.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { complete, cycle, fromTable, star } from './networks.ts';

it('counts each triangle once, whatever the direction (by hand)', () => {
  const tail = fromTable([['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'c'], ['a', 'd']], { directed: true }); // prettier-ignore
  expect(triangleCount(adjacency(tail).union)).toBe(1);
  expect(triangleCount(adjacency(cycle(4)).union)).toBe(0);
  expect(triangleCount(adjacency(star(5)).union)).toBe(0);
  expect(triangleCount(adjacency(fromTable([])).union)).toBe(0);
});

it('is a third of the triangles of all persons: 120 in a circle of 10', () => {
  const { union } = adjacency(complete(10));
  expect(triangleCount(union)).toBe(120);
  expect(neighbourTies(union).reduce((sum, own) => sum + own, 0)).toBe(3 * 120);
});
