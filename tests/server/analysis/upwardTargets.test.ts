import { expect, it } from 'vitest';
import { upwardTargets } from '../../../server/analysis/upwardTargets.ts';
import { adjacency } from '../../../server/graph/adjacency.ts';
import { fromTable } from './networks.ts';

it('has each tie once, at the end with fewer neighbours; of equal ends at the first (by hand)', () => {
  const { union } = adjacency(fromTable([['a', 'b'], ['b', 'c'], ['b', 'd'], ['c', 'd']])); // prettier-ignore
  const { starts, upward } = upwardTargets(union);
  expect([...starts]).toEqual([0, 1, 1, 3, 4]);
  // a → b; c → b, d; d → b.
  expect([...upward]).toEqual([1, 1, 3, 1]);
});
