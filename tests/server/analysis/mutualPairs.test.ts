import { expect, it } from 'vitest';
import { mutualPairs } from '../../../server/analysis/mutualPairs.ts';
import { complete, cycle, fromTable } from './networks.ts';

it('counts the pairs with arcs both ways (by hand)', () => {
  const network = fromTable([['a', 'b'], ['b', 'a'], ['b', 'c'], ['d', 'c'], ['c', 'd']], { directed: true }); // prettier-ignore
  expect(mutualPairs(network)).toBe(2);
  expect(mutualPairs(complete(4, true))).toBe(6);
  expect(mutualPairs(cycle(4, true))).toBe(0);
  expect(mutualPairs(fromTable([], { directed: true }))).toBe(0);
});
