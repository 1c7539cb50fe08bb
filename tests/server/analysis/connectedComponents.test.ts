import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../../../server/analysis/connectedComponents.ts';
import { fromTable, path } from './networks.ts';

describe('connected components', () => {
  it('are found along ties in either direction', () => {
    const network = fromTable([['a', 'b'], ['c', 'b'], ['x', 'y']], { directed: true, isolates: ['m'] }); // prettier-ignore
    const { numbers, sizes } = connectedComponents(network);
    // Keys in order: a b c m x y.
    expect([...numbers]).toEqual([1, 1, 1, 3, 2, 2]);
    expect(sizes).toEqual([3, 2, 1]);
  });

  it('hold a chain of 200,000 together', () => {
    expect(connectedComponents(path(200_000)).sizes).toEqual([200_000]);
  });
});
