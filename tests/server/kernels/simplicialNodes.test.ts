import { expect, it } from 'vitest';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { simplicialNodes } from '../../../server/kernels/simplicialNodes.ts';
import { complete, cycle, fromTable, kite, path } from '../analysis/networks.ts';
import { mixture } from './shapes.ts';

it('simplicial nodes have neighbours who are all tied to one another (by hand)', () => {
  expect([...simplicialNodes(adjacency(path(4)).out)]).toEqual([0, 3]);
  expect([...simplicialNodes(adjacency(complete(5)).out)]).toEqual([0, 1, 2, 3, 4]);
  expect([...simplicialNodes(adjacency(cycle(5)).out)]).toEqual([]);
  // The kite: C is tied to A, D, F, all tied to one another; so is E (B, D, G) and J (I alone).
  expect([...simplicialNodes(adjacency(kite()).out)]).toEqual([2, 4, 9]);
  expect([...simplicialNodes(adjacency(fromTable([], { isolates: ['a'] })).out)]).toEqual([0]);
});

it('are found as by the definition', () => {
  const { out, order } = mixture(5, false, 25);
  const row = (i: number): number[] => [...out.targets.subarray(out.offsets[i], out.offsets[i + 1])];
  const expected = [...Array(order).keys()].filter((i) =>
    row(i).every((a) => row(i).every((b) => a === b || row(a).includes(b))),
  );
  expect([...simplicialNodes(out)]).toEqual(expected);
});
