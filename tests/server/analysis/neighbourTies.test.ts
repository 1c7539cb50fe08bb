import { expect, it } from 'vitest';
import { neighbourTies } from '../../../server/analysis/neighbourTies.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { complete, fromTable } from './networks.ts';

it('counts the triangles of each person, whatever the direction (by hand)', () => {
  const tail = fromTable([['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'c'], ['a', 'd']], { directed: true }); // prettier-ignore
  expect([...neighbourTies(adjacency(tail).union)]).toEqual([1, 1, 1, 0]);
  expect([...neighbourTies(adjacency(complete(5)).union)]).toEqual([6, 6, 6, 6, 6]);
  expect([...neighbourTies(adjacency(fromTable([])).union)]).toEqual([]);
});
